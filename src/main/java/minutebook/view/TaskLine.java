package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.note.Priority;
import minutebook.note.Task;
import minutebook.note.TaskDate;

/**
 * The fields of a task in words: {@code proposed · high · due 2026-02-06 · every month · Tomas
 * Ferro}. When it was created, its id, and what it waits for are for programs.
 */
public final class TaskLine {
  private static final List<TaskDate> SHOWN =
      List.of(TaskDate.START, TaskDate.SCHEDULED, TaskDate.DUE, TaskDate.DONE, TaskDate.CANCELLED);

  private TaskLine() {}

  public static String of(Task task) {
    List<String> parts = new ArrayList<>();
    parts.add(task.status().name());
    if (task.priority() != Priority.NONE) {
      parts.add(task.priority().id());
    }
    SHOWN.forEach(date -> day(task, date).ifPresent(day -> parts.add(date.id() + " " + day)));
    if (task.recurrence() != null) {
      parts.add(task.recurrence());
    }
    if (!task.assignees().isEmpty()) {
      parts.add(String.join(", ", task.assignees()));
    }
    return String.join(" · ", parts);
  }

  private static Optional<String> day(Task task, TaskDate date) {
    LocalDate day = task.dates().get(date);
    return day == null
        ? Optional.ofNullable(task.invalidDates().get(date)).map(written -> written + " (no date)")
        : Optional.of(day.toString());
  }
}
