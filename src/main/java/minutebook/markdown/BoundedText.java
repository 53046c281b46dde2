package minutebook.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import minutebook.config.LimitRules;
import minutebook.note.Diagnostic;

/**
 * The body of a note as far as it is read as Markdown. The parser's time grows with the square of
 * some things, and its stack with the depth, so what passes a limit is left to be plain text.
 *
 * @param markdown the body, up to where nothing more is to be read; every line before that is not
 *     to be read is empty
 * @param linesBefore lines of the file that stand before the body
 * @param plain the lines that are not to be read, in order
 * @param diagnostics one for each run of lines that passed a limit, and for what cannot be read
 */
record BoundedText(
    String markdown, int linesBefore, List<PlainLines> plain, List<Diagnostic> diagnostics) {

  /**
   * Looks at every line once.
   *
   * @param linesBefore lines of the file that stand before the body
   */
  static BoundedText of(String body, int linesBefore, LimitRules rules) {
    return new LimitScan(body, linesBefore, rules).result();
  }

  /**
   * The same body with nothing left to be read as Markdown.
   *
   * @param failure of the parser
   * @param most pieces that may come of what was to be read
   */
  BoundedText unread(String failure, int most) {
    List<PlainLines> all = new ArrayList<>(plain);
    all.addAll(PlainText.pieces(markdownLines(), most));
    all.sort(Comparator.comparingInt(piece -> piece.lines().start()));
    List<Diagnostic> said = new ArrayList<>(diagnostics);
    said.add(Diagnostics.markdownUnreadable(failure, linesBefore + 1));
    return new BoundedText("", linesBefore, all, said);
  }

  private SortedMap<Integer, String> markdownLines() {
    SortedMap<Integer, String> lines = new TreeMap<>();
    int line = linesBefore;
    int start = 0;
    while (start < markdown.length()) {
      int next = LineEnds.after(markdown, start);
      int end = next < 0 ? markdown.length() : next;
      line++;
      lines.put(line, markdown.substring(start, end));
      start = end;
    }
    return lines;
  }
}
