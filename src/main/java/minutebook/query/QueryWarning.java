package minutebook.query;

/**
 * A part of a query that does not do what it seems to ask for.
 *
 * @param start UTF-16 offset in the query text
 * @param end offset after the last character
 */
public record QueryWarning(Mistake mistake, int start, int end) {
  public QueryWarning(String message, int start, int end) {
    this(Mistake.saying(message), start, end);
  }

  QueryWarning(Mistake mistake, Span span) {
    this(mistake, span.start(), span.end());
  }

  /** What is wrong, what was done instead, and what to write. */
  public String message() {
    return mistake.message();
  }

  /** What is wrong and what to write, where nothing was done instead. */
  public String refusal() {
    return mistake.refusal();
  }
}
