package minutebook.live;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import minutebook.note.Priority;
import minutebook.note.StatusType;
import minutebook.note.TaskDate;
import org.jspecify.annotations.Nullable;

/** What {@code group by} can name. */
enum GroupKey {
  STATUS("status", hit -> name(hit.task().open() ? "Todo" : "Done")),
  STATUS_NAME("status.name", hit -> name(hit.task().status().name())),
  STATUS_TYPE("status.type", hit -> statusType(hit.task().status().type())),
  DUE("due", date(TaskDate.DUE)),
  SCHEDULED("scheduled", date(TaskDate.SCHEDULED)),
  START("start", date(TaskDate.START)),
  CREATED("created", date(TaskDate.CREATED)),
  DONE("done", date(TaskDate.DONE)),
  CANCELLED("cancelled", date(TaskDate.CANCELLED)),
  HAPPENS("happens", hit -> day(hit.happens(), "happens")),
  PRIORITY("priority", hit -> priority(hit.task().priority())),
  URGENCY("urgency", hit -> urgency(hit.urgency())),
  RECURRING(
      "recurring", hit -> name(hit.task().recurrence() == null ? "Not Recurring" : "Recurring")),
  RECURRENCE(
      "recurrence",
      hit -> name(hit.task().recurrence() == null ? "None" : hit.task().recurrence())),
  TAGS("tags", hit -> tags(hit.hit().item().tags())),
  ID("id", hit -> hit.task().id() == null ? List.of(new Name("", "")) : name(hit.task().id())),
  PATH("path", hit -> name(QueryPage.withoutEnding(hit.path()))),
  ROOT("root", hit -> name(QueryPage.root(hit.path()))),
  FOLDER("folder", hit -> name(QueryPage.folder(hit.path()))),
  FILENAME("filename", hit -> name(filename(hit))),
  BACKLINK(
      "backlink",
      hit -> name(filename(hit) + (hit.heading().isEmpty() ? "" : " > " + hit.heading()))),
  HEADING("heading", hit -> name(hit.heading().isEmpty() ? "(No heading)" : hit.heading()));

  /**
   * A group a task is in.
   *
   * @param order what groups are ordered by
   */
  record Name(String order, String text) {}

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // made of functions without state
  private final Function<TaskHit, List<Name>> names;

  GroupKey(String id, Function<TaskHit, List<Name>> names) {
    this.id = id;
    this.names = names;
  }

  /** The name in an instruction. */
  String id() {
    return id;
  }

  /** The groups a task is in; at least one. */
  List<Name> names(TaskHit hit) {
    return names.apply(hit);
  }

  static Optional<GroupKey> named(String name) {
    return Arrays.stream(values())
        .filter(key -> key.id.equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static List<Name> name(@Nullable String text) {
    String name = text == null ? "" : text;
    return List.of(new Name(name, name));
  }

  private static List<Name> ranked(int rank, String text) {
    return List.of(new Name(Integer.toString(rank), text));
  }

  private static List<Name> statusType(StatusType type) {
    return ranked(SortKey.rank(type), type.id());
  }

  private static List<Name> priority(Priority priority) {
    String id = priority == Priority.NONE ? "normal" : priority.id();
    return ranked(
        priority.rank(), Character.toUpperCase(id.charAt(0)) + id.substring(1) + " priority");
  }

  /** The most urgent first. */
  private static List<Name> urgency(double urgency) {
    return List.of(
        new Name(
            String.format(Locale.ROOT, "%07.2f", 1000 - urgency),
            String.format(Locale.ROOT, "%.2f", urgency)));
  }

  private static List<Name> tags(List<String> tags) {
    return tags.isEmpty()
        ? name("(No tags)")
        : tags.stream().map(tag -> new Name("#" + tag, "#" + tag)).toList();
  }

  private static Function<TaskHit, List<Name>> date(TaskDate date) {
    return hit ->
        hit.task().invalidDates().containsKey(date) && hit.date(date) == null
            ? name("Invalid " + date.id() + " date")
            : day(hit.date(date), date.id());
  }

  private static List<Name> day(@Nullable LocalDate day, String what) {
    return day == null
        ? name("No " + what + " date")
        : name(day + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static String filename(TaskHit hit) {
    return QueryPage.withoutEnding(QueryPage.filename(hit.path()));
  }
}
