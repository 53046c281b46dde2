package minutebook.live;

import java.util.List;
import minutebook.note.QueryBlock;
import minutebook.search.Hit;

/** A query block of a note, and what became of it. */
public sealed interface LiveBlock {
  QueryBlock block();

  /** What was not done as written, in the order of the lines. */
  List<BlockProblem> problems();

  /**
   * A block that was searched.
   *
   * @param q what was asked, in the query language
   * @param total found, whatever is shown
   * @param groups at least one when anything is shown; one without a name when nothing groups them
   */
  record Answered(
      QueryBlock block, String q, long total, List<Group> groups, List<BlockProblem> problems)
      implements LiveBlock {
    public Answered {
      groups = List.copyOf(groups);
      problems = List.copyOf(problems);
    }

    /** How many hits the groups show; one may be in several. */
    public long shown() {
      return groups.stream().flatMap(group -> group.hits().stream()).distinct().count();
    }
  }

  /** A block without an answer, since any would leave out a condition of it. */
  record NotAnswered(QueryBlock block, List<BlockProblem> problems) implements LiveBlock {
    public NotAnswered {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Hits that are shown together.
   *
   * @param name from the outermost group inwards; empty when nothing groups them
   */
  record Group(List<String> name, List<Hit> hits) {
    public Group {
      name = List.copyOf(name);
      hits = List.copyOf(hits);
    }
  }
}
