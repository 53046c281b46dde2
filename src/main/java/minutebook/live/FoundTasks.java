package minutebook.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.live.TranslatedQuery.Grouping;
import minutebook.live.TranslatedQuery.Sorting;
import minutebook.search.Hit;

/**
 * Sorts the tasks a block found, cuts them to its limits, and groups them: in this order, so that
 * grouping does not change which tasks are shown.
 */
final class FoundTasks {
  /** What the plugin puts after whatever a block says. */
  private static final List<Sorting> AFTER_ALL =
      List.of(
          new Sorting(SortKey.STATUS_TYPE, false),
          new Sorting(SortKey.URGENCY, false),
          new Sorting(SortKey.DUE, false),
          new Sorting(SortKey.PRIORITY, false),
          new Sorting(SortKey.PATH, false),
          new Sorting(SortKey.LINE_NUMBER, false));

  private FoundTasks() {}

  /**
   * The groups to be shown.
   *
   * @param most shown, whatever the block says
   */
  static List<LiveBlock.Group> shown(List<TaskHit> found, TranslatedQuery query, int most) {
    List<TaskHit> tasks =
        found.stream()
            .sorted(order(query.sort()))
            .limit(Math.min(most, query.limit().orElse(most)))
            .toList();
    Map<List<String>, List<TaskHit>> groups = new LinkedHashMap<>();
    group(tasks, query.groups(), List.of(), groups);
    int groupLimit = query.groups().isEmpty() ? most : query.groupLimit().orElse(most);
    List<LiveBlock.Group> shown = new ArrayList<>();
    groups.forEach((name, hits) -> shown.add(new LiveBlock.Group(name, hits(hits, groupLimit))));
    return shown;
  }

  private static List<Hit> hits(List<TaskHit> tasks, int most) {
    return tasks.stream().limit(most).<Hit>map(TaskHit::hit).toList();
  }

  private static Comparator<TaskHit> order(List<Sorting> sorting) {
    return Stream.concat(sorting.stream(), AFTER_ALL.stream())
        .map(one -> one.reverse() ? one.key().comparator().reversed() : one.key().comparator())
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static void group(
      List<TaskHit> tasks,
      List<Grouping> keys,
      List<String> outer,
      Map<List<String>, List<TaskHit>> into) {
    if (keys.isEmpty()) {
      if (!tasks.isEmpty()) {
        into.put(outer, tasks);
      }
      return;
    }
    Grouping grouping = keys.getFirst();
    Comparator<GroupKey.Name> byName =
        Comparator.comparing(GroupKey.Name::order).thenComparing(GroupKey.Name::text);
    Map<GroupKey.Name, List<TaskHit>> groups =
        new TreeMap<>(grouping.reverse() ? byName.reversed() : byName);
    for (TaskHit task : tasks) {
      for (GroupKey.Name name : grouping.key().names(task)) {
        groups.computeIfAbsent(name, unused -> new ArrayList<>()).add(task);
      }
    }
    groups.forEach(
        (name, hits) -> {
          List<String> path = new ArrayList<>(outer);
          path.add(name.text());
          group(hits, keys.subList(1, keys.size()), path, into);
        });
  }
}
