package minutebook.query;

import java.util.Optional;

/** Two values and what lies between: {@code 2025-11..2026-01}, {@code 1..*}. */
record ValueRange(String from, String to) {
  private static final String TO = "..";
  private static final String OPEN = "*";

  static Optional<ValueRange> of(String value) {
    int to = value.indexOf(TO);
    return to < 0
        ? Optional.empty()
        : Optional.of(
            new ValueRange(
                value.substring(0, to).strip(), value.substring(to + TO.length()).strip()));
  }

  boolean isFromOpen() {
    return from.equals(OPEN);
  }

  boolean isToOpen() {
    return to.equals(OPEN);
  }
}
