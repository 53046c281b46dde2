package minutebook.query;

/**
 * Text in quotation marks, or a link.
 *
 * @param text what stands inside, escapes undone
 * @param span with the marks
 * @param closed false when the text ended before the closing mark
 */
record Quotation(String text, Span span, boolean closed) {

  Span openingMark() {
    return new Span(span.start(), span.start() + 1);
  }
}
