package minutebook.markdown;

/** Columns of a line: a tab goes to the next fourth (CommonMark 2.2). */
final class Columns {
  /** Columns of indentation that make code, or go on with a paragraph (CommonMark 4.4). */
  static final int CODE = 4;

  private static final int TAB = 4;

  private Columns() {}

  /** Whether a character indents what follows it. */
  static boolean indents(char c) {
    return c == ' ' || c == '\t';
  }

  /** The column after a character that stands at one. */
  static int after(char c, int column) {
    return c == '\t' ? column + TAB - column % TAB : column + 1;
  }

  /** The column of a place in a line that begins at an offset. */
  static int of(CharSequence text, int lineStart, int place) {
    int column = 0;
    for (int i = lineStart; i < place; i++) {
      column = after(text.charAt(i), column);
    }
    return column;
  }
}
