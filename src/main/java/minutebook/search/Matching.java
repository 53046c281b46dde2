package minutebook.search;

import java.util.Locale;
import java.util.Optional;

/** How many of a query's words must be there. */
public enum Matching {
  /** All; and where too little has them all, some. */
  AUTO,
  ALL,
  ANY;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Matching> of(String id) {
    for (Matching matching : values()) {
      if (matching.id().equals(id)) {
        return Optional.of(matching);
      }
    }
    return Optional.empty();
  }
}
