package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import minutebook.note.Priority;
import minutebook.note.Task;

/** The fields of a task in words: {@code proposed · high · due 2026-02-06 · Tomas Ferro}. */
public final class TaskLine {
  private TaskLine() {}

  public static String of(Task task) {
    List<String> parts = new ArrayList<>();
    parts.add(task.status().name());
    if (task.priority() != Priority.NONE) {
      parts.add(task.priority().id());
    }
    if (task.due() != null) {
      parts.add("due " + task.due());
    }
    if (!task.assignees().isEmpty()) {
      parts.add(String.join(", ", task.assignees()));
    }
    return String.join(" · ", parts);
  }
}
