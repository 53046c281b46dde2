package minutebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import minutebook.note.OnCompletion;
import minutebook.note.Priority;
import minutebook.note.StatusType;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;
import org.junit.jupiter.api.Test;

/** A task's fields in words. */
final class TaskLineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 6);
  private static final TaskStatus PROPOSED = new TaskStatus("proposed", StatusType.NOT_STARTED);

  @Test
  void statusPriorityDueDateAndAssigneesStandInThisOrder() {
    assertThat(TaskLine.of(task(Priority.HIGH, Map.of(TaskDate.DUE, DAY), "Ana", "Bo")))
        .isEqualTo("proposed · high · due 2026-02-06 · Ana, Bo");
  }

  @Test
  void whatATaskDoesNotSayIsLeftOut() {
    assertThat(TaskLine.of(task(Priority.NONE, Map.of()))).isEqualTo("proposed");
    assertThat(TaskLine.of(task(Priority.LOW, Map.of()))).isEqualTo("proposed · low");
    assertThat(TaskLine.of(task(Priority.NONE, Map.of(TaskDate.CREATED, DAY), "Ana")))
        .isEqualTo("proposed · Ana");
  }

  @Test
  void datesStandInTheOrderOfATasksLife() {
    Map<TaskDate, LocalDate> dates = new EnumMap<>(TaskDate.class);
    for (TaskDate date : TaskDate.values()) {
      dates.put(date, DAY.plusDays(dates.size()));
    }
    assertThat(TaskLine.of(task(Priority.NONE, dates)))
        .isEqualTo(
            "proposed · start 2026-02-08 · scheduled 2026-02-07 · due 2026-02-06"
                + " · done 2026-02-10 · cancelled 2026-02-11");
  }

  @Test
  void aDateThatIsNoDayAndARecurrenceAreShownAsWritten() {
    Task task =
        new Task(
            "?",
            PROPOSED,
            Priority.NONE,
            Map.of(),
            Map.of(TaskDate.DUE, "2026-02-30"),
            "every month when done",
            OnCompletion.DELETE,
            "a1",
            List.of("b2"),
            List.of("Ana"));
    assertThat(TaskLine.of(task))
        .isEqualTo("proposed · due 2026-02-30 (no date) · every month when done · Ana");
  }

  private static Task task(Priority priority, Map<TaskDate, LocalDate> dates, String... who) {
    return new Task(
        "?", PROPOSED, priority, dates, Map.of(), null, null, null, List.of(), List.of(who));
  }
}
