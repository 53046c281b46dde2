package minutebook.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A field that stands on a line.
 *
 * <pre>
 * 🔁 every month with the team     value "every month", understood up to " with the team"
 * 🏁 archive                       no value, nothing understood
 * </pre>
 *
 * @param value what it says, or null when that is nothing a task can have
 * @param start offset of its sign or bracket
 * @param understood offset from which its words stay text
 * @param end offset after it
 */
record FoundField(TaskField field, @Nullable String value, int start, int understood, int end) {

  /** One between brackets, which stays text as a whole if not all of it is understood. */
  static FoundField bracketed(TaskField field, BracketedField written, int end) {
    String value = field.understood(written.value());
    int understood = written.value().equals(value) ? end : written.start();
    return new FoundField(field, value, written.start(), understood, end);
  }

  /**
   * One after a sign.
   *
   * @param valueStart offset of the value
   */
  static FoundField signed(
      TaskField field, String line, int start, int valueStart, String written, int end) {
    String value = field.understood(written);
    int understood = value == null ? start : valueStart + value.length();
    boolean more = line.substring(understood, end).chars().anyMatch(Character::isLetterOrDigit);
    return new FoundField(field, value, start, more ? understood : end, end);
  }

  /** Whether words of it stay text. */
  boolean leavesWords() {
    return understood < end;
  }
}
