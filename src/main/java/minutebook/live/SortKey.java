package minutebook.live;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import minutebook.config.Folded;
import minutebook.note.StatusType;
import minutebook.note.TaskDate;
import minutebook.search.Order;
import org.jspecify.annotations.Nullable;

/** What {@code sort by} can name. */
enum SortKey {
  STATUS("status", comparing(hit -> !hit.task().open())),
  STATUS_NAME("status.name", comparing(hit -> hit.task().status().name())),
  STATUS_TYPE("status.type", comparing(hit -> rank(hit.task().status().type()))),
  DUE("due", date(TaskDate.DUE)),
  SCHEDULED("scheduled", date(TaskDate.SCHEDULED)),
  START("start", date(TaskDate.START)),
  CREATED("created", date(TaskDate.CREATED)),
  DONE("done", date(TaskDate.DONE)),
  CANCELLED("cancelled", date(TaskDate.CANCELLED)),
  HAPPENS("happens", days(TaskHit::happens)),
  PRIORITY("priority", comparing(hit -> hit.task().priority())),
  URGENCY("urgency", comparing((TaskHit hit) -> hit.urgency()).reversed()),
  DESCRIPTION("description", comparing(hit -> Folded.of(hit.hit().item().text()))),
  RECURRING("recurring", comparing(hit -> hit.task().recurrence() == null)),
  TAG("tag", comparing(SortKey::firstTag)),
  ID("id", comparing(hit -> String.valueOf(hit.task().id()))),
  PATH("path", comparing(TaskHit::path)),
  FILENAME("filename", comparing(hit -> QueryPage.filename(hit.path()))),
  HEADING("heading", comparing(TaskHit::heading)),
  LINE_NUMBER("function task.lineNumber", comparing(TaskHit::line)),
  /** The same all day, and another the next. */
  RANDOM("random", comparing(hit -> Objects.hash(hit.hit().item().id(), hit.today())));

  /** After any tag. */
  private static final String NO_TAG = "\uFFFF";

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // made of functions without state
  private final Comparator<TaskHit> comparator;

  SortKey(String id, Comparator<TaskHit> comparator) {
    this.id = id;
    this.comparator = comparator;
  }

  /** The name in an instruction. */
  String id() {
    return id;
  }

  Comparator<TaskHit> comparator() {
    return comparator;
  }

  /** The order of a search that has first what this has first. */
  Optional<Order> order() {
    return switch (this) {
      case DUE -> Optional.of(Order.DUE);
      case PRIORITY -> Optional.of(Order.PRIORITY);
      case URGENCY -> Optional.of(Order.URGENCY);
      case STATUS, STATUS_NAME, STATUS_TYPE, SCHEDULED, START, CREATED, DONE, CANCELLED, HAPPENS ->
          Optional.empty();
      case DESCRIPTION, RECURRING, TAG, ID, PATH, FILENAME, HEADING, LINE_NUMBER, RANDOM ->
          Optional.empty();
    };
  }

  static Optional<SortKey> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(key -> key.id.toLowerCase(Locale.ROOT).equals(lower))
        .findFirst();
  }

  private static <T extends Comparable<? super T>> Comparator<TaskHit> comparing(
      Function<TaskHit, T> value) {
    return Comparator.comparing(value);
  }

  /** Without one last; what is written and no day first. */
  private static Comparator<TaskHit> date(TaskDate date) {
    Comparator<TaskHit> invalidFirst =
        comparing(hit -> !hit.task().invalidDates().containsKey(date));
    return invalidFirst.thenComparing(days(hit -> hit.date(date)));
  }

  private static Comparator<TaskHit> days(Function<TaskHit, @Nullable LocalDate> day) {
    return (one, other) -> {
      LocalDate first = day.apply(one);
      LocalDate second = day.apply(other);
      if (first == null || second == null) {
        return Boolean.compare(first == null, second == null);
      }
      return first.compareTo(second);
    };
  }

  static int rank(StatusType type) {
    return List.of(
            StatusType.IN_PROGRESS,
            StatusType.NOT_STARTED,
            StatusType.ON_HOLD,
            StatusType.DONE,
            StatusType.CANCELLED,
            StatusType.NON_TASK)
        .indexOf(type);
  }

  private static String firstTag(TaskHit hit) {
    List<String> tags = hit.hit().item().tags();
    return tags.isEmpty() ? NO_TAG : tags.getFirst();
  }
}
