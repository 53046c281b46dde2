package minutebook.note;

import java.util.Locale;
import java.util.Optional;

/**
 * Priority of a task, most urgent first; no priority stands between medium and low, as in the
 * Obsidian Tasks plugin.
 */
public enum Priority {
  HIGHEST,
  HIGH,
  MEDIUM,
  NONE,
  LOW,
  LOWEST;

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
