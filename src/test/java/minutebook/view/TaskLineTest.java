package minutebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.note.Priority;
import minutebook.note.StatusType;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;
import org.junit.jupiter.api.Test;

/** A task's fields in words. */
final class TaskLineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 6);

  @Test
  void statusPriorityDueDateAndAssigneesStandInThisOrder() {
    assertThat(TaskLine.of(task(Priority.HIGH, Map.of(TaskDate.DUE, DAY), "Ana", "Bo")))
        .isEqualTo("proposed · high · due 2026-02-06 · Ana, Bo");
  }

  @Test
  void whatATaskDoesNotSayIsLeftOut() {
    assertThat(TaskLine.of(task(Priority.NONE, Map.of()))).isEqualTo("proposed");
    assertThat(TaskLine.of(task(Priority.LOW, Map.of()))).isEqualTo("proposed · low");
    assertThat(TaskLine.of(task(Priority.NONE, Map.of(TaskDate.DONE, DAY), "Ana")))
        .isEqualTo("proposed · Ana");
  }

  private static Task task(Priority priority, Map<TaskDate, LocalDate> dates, String... who) {
    TaskStatus status = new TaskStatus("proposed", StatusType.NOT_STARTED);
    return new Task("?", status, priority, dates, List.of(who));
  }
}
