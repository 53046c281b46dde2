package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.note.Cell;
import minutebook.note.InlineField;
import minutebook.note.ItemCard;
import minutebook.note.LineSpan;
import minutebook.note.NoteCard;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of answers that show notes, items, people and tasks. What does not apply is left out.
 */
final class ItemJson {
  private ItemJson() {}

  /**
   * A person on an item or a note.
   *
   * @param inferred whether the mention rests on a participant's first name alone; absent otherwise
   */
  record PersonJson(
      String name,
      List<String> roles,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inferred) {
    static List<PersonJson> of(List<Person> people) {
      return people.stream().map(PersonJson::of).toList();
    }

    private static PersonJson of(Person person) {
      List<String> roles = person.roles().stream().map(Role::id).toList();
      return new PersonJson(person.name(), roles, person.inferred());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TaskJson(
      String status,
      String symbol,
      boolean open,
      String priority,
      @Nullable LocalDate due,
      @Nullable LocalDate scheduled,
      @Nullable LocalDate start,
      @Nullable LocalDate created,
      @Nullable LocalDate done,
      @Nullable LocalDate cancelled,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> invalidDates,
      @Nullable String recurrence,
      @Nullable String onCompletion,
      @Nullable String id,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dependsOn,
      List<String> assignees) {
    static @Nullable TaskJson of(@Nullable Task task) {
      if (task == null) {
        return null;
      }
      Map<TaskDate, LocalDate> dates = task.dates();
      return new TaskJson(
          task.status().name(),
          task.symbol(),
          task.open(),
          task.priority().id(),
          dates.get(TaskDate.DUE),
          dates.get(TaskDate.SCHEDULED),
          dates.get(TaskDate.START),
          dates.get(TaskDate.CREATED),
          dates.get(TaskDate.DONE),
          dates.get(TaskDate.CANCELLED),
          invalidDates(task),
          task.recurrence(),
          task.onCompletion() == null ? null : task.onCompletion().id(),
          task.id(),
          task.dependsOn(),
          task.assignees());
    }

    private static Map<String, String> invalidDates(Task task) {
      Map<String, String> byName = new TreeMap<>();
      task.invalidDates().forEach((date, written) -> byName.put(date.id(), written));
      return byName;
    }
  }

  /** A note beside one of its items. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NoteHead(String path, String title, String type, @Nullable LocalDate date) {
    static NoteHead of(NoteCard note) {
      return new NoteHead(note.path(), note.title(), note.type(), note.date());
    }
  }

  /** A note as a result. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NoteResult(
      String path,
      String title,
      String type,
      @Nullable LocalDate date,
      List<PersonJson> people,
      List<String> tags) {
    static NoteResult of(NoteCard note) {
      return new NoteResult(
          note.path(),
          note.title(),
          note.type(),
          note.date(),
          PersonJson.of(note.people()),
          note.tags());
    }
  }

  /** An item of a note that is shown whole. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemOfNote(
      String id,
      String kind,
      String form,
      String text,
      @Nullable String anchor,
      @Nullable String parent,
      List<String> heading,
      List<LineSpan> lines,
      @Nullable LocalDate date,
      List<PersonJson> people,
      List<String> tags,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InlineField> fields,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cell> cells,
      @Nullable TaskJson task) {
    static ItemOfNote of(ItemCard item) {
      return new ItemOfNote(
          item.id(),
          item.kind().id(),
          item.form().id(),
          item.text(),
          item.anchor(),
          item.parent(),
          item.heading(),
          item.lines(),
          item.date(),
          PersonJson.of(item.people()),
          item.tags(),
          item.fields(),
          item.cells(),
          TaskJson.of(item.task()));
    }
  }
}
