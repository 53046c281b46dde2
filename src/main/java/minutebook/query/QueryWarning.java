package minutebook.query;

/**
 * A part of a query that does not do what it seems to ask for.
 *
 * @param message what is wrong, what was done instead, and what to write
 * @param start UTF-16 offset in the query text
 * @param end offset after the last character
 */
public record QueryWarning(String message, int start, int end) {
  QueryWarning(String message, Span span) {
    this(message, span.start(), span.end());
  }
}
