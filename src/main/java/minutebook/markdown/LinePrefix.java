package minutebook.markdown;

/**
 * What stands before the text of a line: {@code " > - "} is a quote and a list item in it, indented
 * by two.
 *
 * @param indent columns before anything else
 * @param depth quotes and list items, two columns of indentation counting as one
 * @param item whether a list item begins in it, where one can
 * @param interrupts whether it does so even after a line of text: CommonMark 5.2 has that of items
 *     that are not empty, and of numbered ones that begin at 1
 */
record LinePrefix(int indent, int depth, boolean item, boolean interrupts) {
  private static final int TAB = 4;
  private static final int MAX_DIGITS = 9;

  static LinePrefix of(String text, int from, int to) {
    int indent = -1;
    int columns = 0;
    int markers = 0;
    boolean item = false;
    boolean one = true;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        columns += c == ' ' ? 1 : TAB;
        at++;
        continue;
      }
      indent = indent < 0 ? columns : indent;
      int end = c == '>' ? at + 1 : listMarkerEnd(text, at, to);
      if (end < 0) {
        break;
      }
      if (c != '>') {
        item = true;
        one &= !isDigit(c) || (c == '1' && end == at + 2);
        columns--;
      }
      markers++;
      at = end;
    }
    int depth = markers + Math.max(0, columns) / 2;
    return new LinePrefix(Math.max(0, indent), depth, item, item && one && at < to);
  }

  /** The offset after {@code -}, {@code *}, {@code +}, {@code 1.} or {@code 1)}, or -1. */
  private static int listMarkerEnd(String text, int at, int to) {
    int end = at;
    while (end < to && end - at < MAX_DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == to || (end == at ? "-*+" : ".)").indexOf(text.charAt(end)) < 0) {
      return -1;
    }
    end++;
    return end == to || text.charAt(end) == ' ' || text.charAt(end) == '\t' ? end : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
