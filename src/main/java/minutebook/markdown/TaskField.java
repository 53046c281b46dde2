package minutebook.markdown;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import minutebook.config.SignedField;
import minutebook.note.OnCompletion;
import minutebook.note.Priority;
import minutebook.note.TaskDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a task line, in the order in which the Obsidian Tasks plugin looks for each at the
 * end of the line. The plugin looks for a tag between {@link #ON_COMPLETION} and {@link #ID}.
 */
enum TaskField {
  PRIORITY("priority"),
  DONE("completion", TaskDate.DONE),
  CANCELLED("cancelled", TaskDate.CANCELLED),
  DUE("due", TaskDate.DUE),
  SCHEDULED("scheduled", TaskDate.SCHEDULED),
  START("start", TaskDate.START),
  CREATED("created", TaskDate.CREATED),
  RECURRENCE("repeat"),
  ON_COMPLETION("onCompletion"),
  ID("id"),
  DEPENDS_ON("dependsOn");

  private static final String EVERY = "every";

  private final String key;
  private final @Nullable TaskDate date;

  TaskField(String key) {
    this(key, null);
  }

  TaskField(String key, @Nullable TaskDate date) {
    this.key = key;
    this.date = date;
  }

  /** What it is called between brackets, in this case only. */
  String key() {
    return key;
  }

  /** Which date it is, if it is one. */
  Optional<TaskDate> date() {
    return Optional.ofNullable(date);
  }

  static TaskField of(TaskDate date) {
    return switch (date) {
      case DUE -> DUE;
      case SCHEDULED -> SCHEDULED;
      case START -> START;
      case CREATED -> CREATED;
      case DONE -> DONE;
      case CANCELLED -> CANCELLED;
    };
  }

  static TaskField of(SignedField field) {
    return switch (field) {
      case RECURRENCE -> RECURRENCE;
      case ON_COMPLETION -> ON_COMPLETION;
      case ID -> ID;
      case DEPENDS_ON -> DEPENDS_ON;
    };
  }

  /** The one with a key, in whatever case that is written. */
  static Optional<TaskField> named(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equalsIgnoreCase(key)).findFirst();
  }

  /**
   * Where the longest text begins that ends at an offset and may be a value after a sign; what it
   * is not, {@link #accepts} tells. The value of a priority is its sign.
   */
  int valueStart(String line, int end) {
    return switch (this) {
      case PRIORITY -> end;
      case DONE, CANCELLED, DUE, SCHEDULED, START, CREATED -> Math.max(0, end - IsoDates.LENGTH);
      case RECURRENCE, ON_COMPLETION, ID, DEPENDS_ON -> {
        int start = end;
        while (start > 0 && (isWord(line.charAt(start - 1)) || isId(line.charAt(start - 1)))) {
          start--;
        }
        yield start;
      }
    };
  }

  /** Whether a text without space around it is a value of this field; a date may be no day. */
  boolean accepts(String value) {
    return switch (this) {
      case PRIORITY -> Priority.of(value).filter(level -> level != Priority.NONE).isPresent();
      case DONE, CANCELLED, DUE, SCHEDULED, START, CREATED ->
          IsoDates.isDate(value, 0, value.length());
      case RECURRENCE ->
          value.regionMatches(true, 0, EVERY, 0, EVERY.length()) && all(value, TaskField::isWord);
      case ON_COMPLETION -> all(value, TaskField::isLetter);
      case ID -> all(value, TaskField::isId);
      case DEPENDS_ON -> areIds(value);
    };
  }

  /** As much of an accepted value, from its beginning, as means something; null if nothing does. */
  @Nullable String understood(String value) {
    return switch (this) {
      case PRIORITY, DONE, CANCELLED, DUE, SCHEDULED, START, CREATED, ID, DEPENDS_ON -> value;
      case RECURRENCE -> {
        int length = RecurrenceRule.length(value);
        yield length == 0 ? null : value.substring(0, length);
      }
      case ON_COMPLETION -> OnCompletion.of(value).isPresent() ? value : null;
    };
  }

  /** What to write for a value. */
  String expected() {
    return switch (this) {
      case PRIORITY -> "highest, high, medium, low or lowest";
      case DONE, CANCELLED, DUE, SCHEDULED, START, CREATED -> "a date such as 2026-01-31";
      case RECURRENCE -> "a rule such as 'every week on Monday'";
      case ON_COMPLETION -> "keep or delete";
      case ID -> "one word of a-z, A-Z, 0-9, - and _";
      case DEPENDS_ON -> "names of tasks with commas between them, such as 'a1, b2'";
    };
  }

  private static boolean areIds(String value) {
    for (String id : value.split(",", -1)) {
      if (!all(id.strip(), TaskField::isId)) {
        return false;
      }
    }
    return true;
  }

  private static boolean all(String value, IntPredicate allowed) {
    return !value.isEmpty() && value.chars().allMatch(allowed);
  }

  private static boolean isLetter(int c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean isId(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static boolean isWord(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == ' ' || c == ',' || c == '!');
  }
}
