package minutebook.note;

import java.util.Locale;
import java.util.Optional;

/**
 * Priority of a task, most urgent first; no priority stands between medium and low, as in the
 * Obsidian Tasks plugin.
 */
public enum Priority {
  HIGHEST(0),
  HIGH(1),
  MEDIUM(2),
  NONE(3),
  LOW(4),
  LOWEST(5);

  private final int rank;

  Priority(int rank) {
    this.rank = rank;
  }

  /** To sort by; 0 is the highest. */
  public int rank() {
    return rank;
  }

  /** The name in queries, facets and answers: {@code high}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Priority> of(String id) {
    for (Priority priority : values()) {
      if (priority.id().equals(id)) {
        return Optional.of(priority);
      }
    }
    return Optional.empty();
  }
}
