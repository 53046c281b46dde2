package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import minutebook.note.Diagnostic;

/**
 * Takes out of a text what stands between {@code %%} on one line and {@code %%} on a later one, but
 * for its line ends. A percentage with a slip ({@code 5%%}) begins nothing, since a second one
 * would hide all between; a mark that has no other is text.
 *
 * <pre>
 * %%          begins a line, or ends one after a blank
 * hidden
 * %%          the next one: begins its line, or ends it if the first began one
 * </pre>
 */
final class HiddenComments {
  private static final String MARK = "%%";

  private final String text;
  private final int linesBefore;
  private final MarkdownLines lines;
  private final StringBuilder shown = new StringBuilder();

  /** Marks that begin a line and that no other closes. */
  private final List<Integer> open = new ArrayList<>();

  /** How far the text is read. */
  private int at;

  private HiddenComments(String text, int linesBefore) {
    this.text = text;
    this.linesBefore = linesBefore;
    this.lines = new MarkdownLines(text);
  }

  /**
   * Reads a text.
   *
   * @param linesBefore lines of the file that stand before it
   */
  static HiddenComments of(String text, int linesBefore) {
    HiddenComments comments = new HiddenComments(text, linesBefore);
    comments.read();
    return comments;
  }

  /** The text without them. */
  String shown() {
    return shown.toString();
  }

  /** One for each mark that hides nothing, though it begins a line. */
  List<Diagnostic> diagnostics() {
    if (open.isEmpty()) {
      return List.of();
    }
    LineIndex index = new LineIndex(text, linesBefore);
    return open.stream()
        .map(mark -> Diagnostics.commentOpen(MARK, MARK, index.line(mark)))
        .toList();
  }

  private void read() {
    if (!text.contains(MARK)) {
      showTo(text.length());
    }
    while (at < text.length()) {
      int end = lineEnd(at);
      lines.read(at, end);
      int mark = lines.isCode() ? -1 : opening(end);
      int close = mark < 0 ? -1 : closing(mark, end);
      if (close < 0) {
        if (mark >= 0 && begins(mark)) {
          open.add(mark);
        }
        showTo(end);
      } else {
        showTo(mark);
        at = close + MARK.length();
        text.substring(mark, at).chars().filter(c -> c == '\n' || c == '\r').forEach(this::show);
      }
    }
  }

  /** The mark of a line that has no other in it, if a comment may begin there, or -1. */
  private int opening(int end) {
    if (text.indexOf(MARK, at, end) < 0) {
      return -1;
    }
    CodeSpans code = new CodeSpans(text, at, end);
    int open = mark(lines.words(), end, code);
    while (open >= 0) {
      int close = text.indexOf(MARK, open + MARK.length(), end);
      if (close < 0) {
        return begins(open) || endsApart(open, end) ? open : -1;
      }
      open = mark(close + MARK.length(), end, code);
    }
    return -1;
  }

  /** The mark that ends a comment, or -1 when there is none. */
  private int closing(int open, int openEnd) {
    int close = text.indexOf(MARK, openEnd);
    if (close < 0) {
      return -1;
    }
    int inner = close + MARK.length();
    int start = lineStart(close, openEnd);
    int end = lineEnd(inner);
    boolean begins = LinePrefix.of(text, start, end).end() == close;
    boolean ends = begins(open) && text.substring(inner, end).isBlank();
    return (begins || ends) && isPaired(inner, end) ? close : -1;
  }

  /** Whether every mark in a part of a line has another there. */
  private boolean isPaired(int from, int end) {
    int marks = 0;
    for (int i = text.indexOf(MARK, from, end); i >= 0; i = text.indexOf(MARK, i, end)) {
      marks++;
      i += MARK.length();
    }
    return marks % 2 == 0;
  }

  private boolean begins(int mark) {
    return mark == lines.words();
  }

  private boolean endsApart(int mark, int end) {
    boolean apart = Character.isWhitespace(text.charAt(mark - 1));
    return apart && text.substring(mark + MARK.length(), end).isBlank();
  }

  /** The first mark of a line that is not in code, or -1. */
  private int mark(int from, int end, CodeSpans code) {
    int i = from;
    while (i < end - 1) {
      char c = text.charAt(i);
      if (c == '%' && text.charAt(i + 1) == '%') {
        return i;
      }
      i = c == '`' ? code.end(i) : i + (c == '\\' ? 2 : 1);
    }
    return -1;
  }

  private int lineEnd(int from) {
    int next = LineEnds.after(text, from);
    return next < 0 ? text.length() : next;
  }

  private int lineStart(int within, int notBefore) {
    int start = within;
    while (start > notBefore && "\r\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private void show(int lineEnd) {
    shown.append((char) lineEnd);
  }

  private void showTo(int end) {
    shown.append(text, at, end);
    at = end;
  }
}
