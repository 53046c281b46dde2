package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minutebook.Golden;
import minutebook.http.ItemJson.TaskJson;
import minutebook.note.OnCompletion;
import minutebook.note.Priority;
import minutebook.note.StatusType;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A task as it is answered. */
final class TaskJsonTest {
  private static final TaskStatus NOT_STARTED = new TaskStatus("todo", StatusType.NOT_STARTED);
  private static final LocalDate DAY = LocalDate.of(2026, 2, 6);

  @Test
  void everyFieldHasItsName() throws IOException {
    Task task =
        new Task(
            " ",
            NOT_STARTED,
            Priority.HIGHEST,
            Map.of(
                TaskDate.SCHEDULED,
                DAY,
                TaskDate.START,
                DAY.plusDays(1),
                TaskDate.CREATED,
                DAY.plusDays(2),
                TaskDate.DONE,
                DAY.plusDays(3),
                TaskDate.CANCELLED,
                DAY.plusDays(4)),
            Map.of(TaskDate.DUE, "2026-02-30"),
            "every month when done",
            OnCompletion.DELETE,
            "a1",
            List.of("b2", "c3"),
            List.of("Ana Silva"));
    JsonMapper readable = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Golden.check(
        "http/task.json",
        readable.writeValueAsString(
                readable.readTree(Json.write(Objects.requireNonNull(TaskJson.of(task)))))
            + "\n");
  }

  @Test
  void whatATaskDoesNotSayIsLeftOut() {
    Task task =
        new Task(
            " ",
            NOT_STARTED,
            Priority.NONE,
            Map.of(),
            Map.of(),
            null,
            null,
            null,
            List.of(),
            List.of());
    assertThat(Json.write(Objects.requireNonNull(TaskJson.of(task))))
        .isEqualTo(
            "{\"status\":\"todo\",\"symbol\":\" \",\"open\":true,\"priority\":\"none\","
                + "\"assignees\":[]}");
  }
}
