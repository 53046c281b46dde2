package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minutebook.note.Priority;
import minutebook.note.StatusType;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;
import minutebook.people.NamesOfNote;
import org.junit.jupiter.api.Test;

/** What is stored of notes has one order: the JDK's own copies have another in every run. */
final class StoredOrderTest {
  @Test
  void datesOfTasksAreInTheOrderOfTheirKinds() {
    Map<TaskDate, LocalDate> dates =
        Arrays.stream(TaskDate.values())
            .collect(Collectors.toMap(date -> date, date -> LocalDate.EPOCH));
    Task task =
        new Task(
            " ",
            new TaskStatus("todo", StatusType.DONE),
            Priority.NONE,
            dates,
            Map.of(),
            null,
            null,
            null,
            List.of(),
            List.of());

    assertThat(task.dates().keySet()).containsExactly(TaskDate.values());
  }

  @Test
  void aliasesOfANoteAreSorted() {
    Map<String, String> aliases =
        IntStream.range(10, 40).boxed().collect(Collectors.toMap(i -> "alias " + i, i -> "name"));

    assertThat(List.copyOf(new NamesOfNote(List.of(), List.of(), aliases).aliases().keySet()))
        .isSorted();
  }
}
