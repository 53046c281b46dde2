package minutebook.query;

import java.util.Locale;
import java.util.Optional;

/** The values of {@code is:}. */
public enum ItemState {
  OPEN("open"),
  OVERDUE("overdue"),
  STALE("stale"),
  TASK("tasks"),
  DECISION("decisions");

  private final String plural;

  ItemState(String plural) {
    this.plural = plural;
  }

  /** The state of this name, in any case. */
  public static Optional<ItemState> named(String name) {
    for (ItemState state : values()) {
      if (state.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** For explanations: items that are … */
  String plural() {
    return plural;
  }
}
