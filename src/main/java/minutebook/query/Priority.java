package minutebook.query;

import java.util.Locale;
import java.util.Optional;

/** How urgent a task is, most urgent first; {@code NONE} stands between medium and low. */
public enum Priority {
  HIGHEST,
  HIGH,
  MEDIUM,
  NONE,
  LOW,
  LOWEST;

  static Optional<Priority> named(String name) {
    for (Priority priority : values()) {
      if (priority.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(priority);
      }
    }
    return Optional.empty();
  }
}
