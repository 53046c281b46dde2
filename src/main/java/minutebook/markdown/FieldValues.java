package minutebook.markdown;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import minutebook.note.OnCompletion;
import minutebook.note.Priority;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;

/** The fields of one task as written, and what they mean together; of one given twice the first. */
final class FieldValues {
  private final Map<TaskField, String> values = new EnumMap<>(TaskField.class);

  /**
   * Adds what a field says.
   *
   * @return whether it is what counts: nothing else was said before
   */
  boolean add(FoundField field) {
    String value = field.value();
    return value != null && values.putIfAbsent(field.field(), value) == null;
  }

  /** Whether the same is said already. */
  boolean says(FoundField field) {
    return field.value() != null && Objects.equals(field.value(), values.get(field.field()));
  }

  Task task(String symbol, TaskStatus status, List<String> assignees) {
    Map<TaskDate, LocalDate> dates = new EnumMap<>(TaskDate.class);
    Map<TaskDate, String> invalidDates = new EnumMap<>(TaskDate.class);
    for (TaskDate date : TaskDate.values()) {
      String written = values.get(TaskField.of(date));
      if (written != null) {
        IsoDates.parse(written)
            .ifPresentOrElse(day -> dates.put(date, day), () -> invalidDates.put(date, written));
      }
    }
    return new Task(
        symbol,
        status,
        value(TaskField.PRIORITY).flatMap(Priority::of).orElse(Priority.NONE),
        dates,
        invalidDates,
        values.get(TaskField.RECURRENCE),
        value(TaskField.ON_COMPLETION).flatMap(OnCompletion::of).orElse(null),
        values.get(TaskField.ID),
        value(TaskField.DEPENDS_ON).map(FieldValues::ids).orElse(List.of()),
        assignees);
  }

  private Optional<String> value(TaskField field) {
    return Optional.ofNullable(values.get(field));
  }

  private static List<String> ids(String written) {
    return Arrays.stream(written.split(",", -1)).map(String::strip).toList();
  }
}
