package minutebook.query;

import java.util.Locale;
import java.util.Optional;

/** The values of {@code has:}. */
public enum Presence {
  PROBLEM("problems");

  private final String plural;

  Presence(String plural) {
    this.plural = plural;
  }

  /** What is asked for by this name, in any case. */
  public static Optional<Presence> named(String name) {
    for (Presence presence : values()) {
      if (presence.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(presence);
      }
    }
    return Optional.empty();
  }

  /** For explanations: items that have … */
  String plural() {
    return plural;
  }
}
