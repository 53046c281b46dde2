package minutebook.query;

/** What one query may be, so that no text typed or sent makes parsing or searching expensive. */
public final class Limits {
  /** UTF-16 units of text. */
  public static final int LENGTH = 4_000;

  /** Parentheses within parentheses. */
  public static final int DEPTH = 50;

  /** Words, phrases and values. */
  public static final int LEAVES = 256;

  /** Words with wildcards or typos and regular expressions: each looks at all words there are. */
  public static final int EXPANSIONS = 16;

  /** Letters of a word with typos. */
  public static final int FUZZY_LENGTH = 64;

  /** Words between those of a phrase; engines keep texts further apart. */
  public static final int DISTANCE = 50;

  /** UTF-16 units of a regular expression. */
  public static final int REGEX_LENGTH = 200;

  /** Characters of a regular expression, repetitions written out. */
  public static final int REGEX_STATES = 500;

  /** Steps that make one deterministic, which some, such as {@code .*a.{99}}, need 2^99 of. */
  public static final int REGEX_STEPS = 1_000;

  /**
   * What all regular expressions, words with typos and phrases with a distance of a query may cost
   * together; {@link Work} says what one costs.
   */
  public static final int WORK = 500;

  private Limits() {}
}
