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
  NONE;

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
