package minutebook.markdown;

/** A place in a line, and its column, with tabs to every fourth. */
final class LineCursor {
  private final String text;
  private final int end;
  private int at;
  private int column;

  /** Where columns begin to count: after the last quote. */
  private int origin;

  LineCursor(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.end = LineEnds.without(text, from, to);
    skipBlanks();
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  boolean atEnd() {
    return at == end;
  }

  /** Columns since the last quote, or the beginning of the line. */
  int column() {
    return column - origin;
  }

  boolean isQuote() {
    return at < end && text.charAt(at) == '>';
  }

  /** Goes past a {@code >}; one space after it belongs to it. */
  void takeQuote() {
    take(at + 1);
    boolean space = at < end && Columns.indents(text.charAt(at));
    origin = space ? column + 1 : column;
    skipBlanks();
  }

  /** Goes past a list marker; the column at which the text of its item begins. */
  int takeMarker(ListMarker marker) {
    take(marker.end());
    int after = column();
    skipBlanks();
    boolean far = atEnd() || column() - after > Columns.CODE;
    return far ? after + 1 : column();
  }

  private void take(int to) {
    column += to - at;
    at = to;
  }

  private void skipBlanks() {
    while (at < end && Columns.indents(text.charAt(at))) {
      column = Columns.after(text.charAt(at), column);
      at++;
    }
  }
}
