package minutebook.query;

import java.util.Locale;
import java.util.Optional;

/** What a date of a task can be, beside a date. */
public enum TaskDateWord {
  /** Of an open task: due before today. */
  OVERDUE,
  /** Overdue for so long that it is probably forgotten. */
  STALE,
  /** A task without it. */
  NONE,
  /** A task whose date is written, and is no day of the calendar. */
  INVALID;

  /** Whether any date of a task can be it, not the due date only. */
  public boolean ofAnyDate() {
    return switch (this) {
      case NONE, INVALID -> true;
      case OVERDUE, STALE -> false;
    };
  }

  /** The word of this name, in any case. */
  public static Optional<TaskDateWord> named(String name) {
    for (TaskDateWord word : values()) {
      if (word.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
