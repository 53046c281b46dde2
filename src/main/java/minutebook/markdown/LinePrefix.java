package minutebook.markdown;

/**
 * What stands before the text of a line: {@code " > - "} is a quote and a list item in it, indented
 * by two.
 *
 * @param depth quotes and list items, two columns of indentation counting as one
 * @param item whether the line begins a list item
 */
record LinePrefix(int depth, boolean item) {
  private static final int TAB = 4;
  private static final int MAX_DIGITS = 9;

  static LinePrefix of(String text, int from, int to) {
    int markers = 0;
    int columns = 0;
    boolean item = false;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int listMarker = listMarkerEnd(text, at, to);
      if (c == ' ' || c == '\t') {
        columns += c == ' ' ? 1 : TAB;
        at++;
      } else if (c == '>') {
        markers++;
        at++;
      } else if (listMarker > 0) {
        markers++;
        columns--;
        item = true;
        at = listMarker;
      } else {
        break;
      }
    }
    return new LinePrefix(markers + Math.max(0, columns) / 2, item);
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
