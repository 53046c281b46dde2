package minutebook.search;

import java.util.Locale;
import java.util.Optional;

/** What is found and counted. */
public enum Unit {
  ITEM,
  /** Items grouped under their note. */
  NOTE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Unit> of(String id) {
    for (Unit unit : values()) {
      if (unit.id().equals(id)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
