package minutebook.config;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import minutebook.note.Priority;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;

/**
 * How task lines are read ({@code tasks.yaml}). Signs are held longest first, so that one that ends
 * with another is not mistaken for it.
 *
 * @param statuses symbol between the brackets, one code point → status
 * @param otherStatus of every other symbol
 * @param priorities sign → priority
 * @param dates sign → which date it begins
 * @param fields sign → which other field it begins
 * @param globalFilter what the line of a task contains, empty when every box is a task
 */
public record TaskRules(
    Map<String, TaskStatus> statuses,
    TaskStatus otherStatus,
    Map<String, Priority> priorities,
    Map<String, TaskDate> dates,
    Map<String, SignedField> fields,
    String globalFilter) {

  public TaskRules {
    statuses = Map.copyOf(statuses);
    priorities = longestFirst(priorities);
    dates = longestFirst(dates);
    fields = longestFirst(fields);
  }

  private static <T> Map<String, T> longestFirst(Map<String, T> signs) {
    Map<String, T> sorted = new LinkedHashMap<>();
    signs.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder())))
        .forEach(sign -> sorted.put(sign.getKey(), sign.getValue()));
    return Collections.unmodifiableMap(sorted);
  }

  /** The status of what stands between the brackets. */
  public TaskStatus status(String symbol) {
    return statuses.getOrDefault(symbol, otherStatus);
  }
}
