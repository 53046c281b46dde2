package minutebook.query;

/** What one query may be, so that no text typed or sent makes parsing or searching expensive. */
final class Limits {
  /** UTF-16 units of text. */
  static final int LENGTH = 4_000;

  /** Parentheses within parentheses. */
  static final int DEPTH = 50;

  /** Words, phrases and values. */
  static final int LEAVES = 256;

  private Limits() {}
}
