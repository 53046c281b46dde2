package minutebook.note;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a task line, in the format of the Obsidian Tasks plugin plus {@code @assignee}.
 *
 * @param symbol the one code point between the brackets
 * @param dates those written that are days of the calendar
 * @param invalidDates those written that are none, as written: {@code 2026-02-30}
 * @param recurrence a rule as written, such as {@code every month when done}, or null
 * @param onCompletion what happens to the line when the task is done, or null
 * @param id by which other tasks name this one, in any note
 * @param dependsOn ids of the tasks that come first, in order
 * @param assignees spellings as written after {@code @}, in order
 */
public record Task(
    String symbol,
    TaskStatus status,
    Priority priority,
    Map<TaskDate, LocalDate> dates,
    Map<TaskDate, String> invalidDates,
    @Nullable String recurrence,
    @Nullable OnCompletion onCompletion,
    @Nullable String id,
    List<String> dependsOn,
    List<String> assignees) {

  public Task {
    dates = inOrder(dates);
    invalidDates = inOrder(invalidDates);
    dependsOn = List.copyOf(dependsOn);
    assignees = List.copyOf(assignees);
  }

  /** So that what is stored of a task is the same in every run of the program. */
  private static <V> Map<TaskDate, V> inOrder(Map<TaskDate, V> dates) {
    Map<TaskDate, V> copy = new EnumMap<>(TaskDate.class);
    copy.putAll(dates);
    return Collections.unmodifiableMap(copy);
  }

  /** The same task of others. */
  public Task assignedTo(List<String> names) {
    return new Task(
        symbol,
        status,
        priority,
        dates,
        invalidDates,
        recurrence,
        onCompletion,
        id,
        dependsOn,
        names);
  }

  public @Nullable LocalDate due() {
    return dates.get(TaskDate.DUE);
  }

  public boolean open() {
    return status.type().open();
  }
}
