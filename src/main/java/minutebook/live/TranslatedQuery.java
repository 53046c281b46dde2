package minutebook.live;

import java.util.List;
import java.util.OptionalInt;

/**
 * A tasks block in the query language.
 *
 * <pre>
 * not done            q       is:task is:open due:&lt;2026-02-06
 * due before today    sort    [path]
 * sort by path        limit   10
 * limit 10
 * </pre>
 *
 * @param q finds the tasks
 * @param sort in order; those of the plugin's own order follow
 * @param groups from the outermost inwards
 * @param limit of all tasks
 * @param groupLimit of the tasks of one group
 * @param problems in the order of the lines
 * @param answerable false when a filter is missing, so that an answer would be another query's
 */
record TranslatedQuery(
    String q,
    List<Sorting> sort,
    List<Grouping> groups,
    OptionalInt limit,
    OptionalInt groupLimit,
    List<BlockProblem> problems,
    boolean answerable) {
  TranslatedQuery {
    sort = List.copyOf(sort);
    groups = List.copyOf(groups);
    problems = List.copyOf(problems);
  }

  /** By what tasks are ordered. */
  record Sorting(SortKey key, boolean reverse) {}

  /** By what tasks are grouped. */
  record Grouping(GroupKey key, boolean reverse) {}
}
