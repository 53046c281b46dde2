package minutebook.markdown;

/**
 * Takes out of a text what stands between {@code %%} on one line and {@code %%} on a later one, but
 * for its line ends. A mark that has no other is text, and so is one in code.
 */
final class HiddenComments {
  private static final String MARK = "%%";

  private final String text;
  private final StringBuilder shown = new StringBuilder();

  /** How far the text is read. */
  private int at;

  /** What began the code the current line stands in, such as {@code ```}, or empty. */
  private String fence = "";

  private HiddenComments(String text) {
    this.text = text;
  }

  static String removed(String text) {
    return text.contains(MARK) ? new HiddenComments(text).shown() : text;
  }

  private String shown() {
    while (at < text.length()) {
      int next = LineEnds.after(text, at);
      int end = next < 0 ? text.length() : next;
      if (isCode(at, end)) {
        showTo(end);
      } else {
        readLine(end);
      }
    }
    return shown.toString();
  }

  /** Reads to the end of a line, or of the comment that begins in it. */
  private void readLine(int end) {
    int open = mark(at, end);
    while (open >= 0) {
      int inner = open + MARK.length();
      int close = text.indexOf(MARK, inner);
      if (close < 0 || close >= end) {
        break;
      }
      open = mark(close + MARK.length(), end);
    }
    int close = open < 0 ? -1 : text.indexOf(MARK, open + MARK.length());
    if (close < 0) {
      showTo(end);
      return;
    }
    showTo(open);
    at = close + MARK.length();
    text.substring(open, at).chars().filter(c -> c == '\n' || c == '\r').forEach(this::show);
  }

  private void show(int lineEnd) {
    shown.append((char) lineEnd);
  }

  private void showTo(int end) {
    shown.append(text, at, end);
    at = end;
  }

  /** The first mark of a line that is not in code, or -1. */
  private int mark(int from, int end) {
    int i = from;
    while (i < end - 1) {
      char c = text.charAt(i);
      if (c == '`') {
        int run = runEnd(i);
        int close = text.indexOf(text.substring(i, run), run);
        i = close >= 0 && close < end ? runEnd(close) : run;
      } else if (c == '%' && text.charAt(i + 1) == '%') {
        return i;
      } else {
        i += c == '\\' ? 2 : 1;
      }
    }
    return -1;
  }

  /** Whether a line is code, or begins or ends it. */
  private boolean isCode(int start, int end) {
    int i = start;
    while (i < end && " \t>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int run = i < end && "`~".indexOf(text.charAt(i)) >= 0 ? runEnd(i) : i;
    boolean marked = run - i >= 3;
    if (!fence.isEmpty()) {
      boolean ends = marked && text.startsWith(fence, i) && text.substring(run, end).isBlank();
      fence = ends ? "" : fence;
      return true;
    }
    fence = marked ? text.substring(i, run) : "";
    return marked;
  }

  /** Where the same character stands no longer. */
  private int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }
}
