package minutebook.query;

/**
 * Which marks open a phrase, and which close it: many keyboards type bent marks for straight ones.
 *
 * <pre>
 * "a b"   “a b”   „a b“   „a b”
 * </pre>
 *
 * <p>A mark of another pair inside is text, as in {@code "say “stop” twice"}.
 */
final class QuotationMarks {
  private QuotationMarks() {}

  static boolean isOpening(int c) {
    return c == '"' || c == '“' || c == '„';
  }

  static boolean isClosing(char opening, char c) {
    return switch (opening) {
      case '“' -> c == '”';
      case '„' -> c == '“' || c == '”';
      default -> c == opening;
    };
  }
}
