package minutebook.markdown;

/** Where lines end: at LF, CRLF or CR. */
final class LineEnds {
  private LineEnds() {}

  /** The offset after the end of the line an offset lies in, or -1 when the text ends first. */
  static int after(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Where the words of a line end, which ends at an offset with or without a line end. */
  static int without(String text, int from, int to) {
    int end = to;
    while (end > from && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** How many lines end before an offset. */
  static int before(String text, int end) {
    int lines = 0;
    for (int at = after(text, 0); at >= 0 && at <= end; at = after(text, at)) {
      lines++;
    }
    return lines;
  }

  /** The text with every line ending at LF. */
  static String asLf(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
