package minutebook.markdown;

import java.util.List;
import minutebook.config.LimitRules;
import minutebook.note.Diagnostic;

/**
 * The body of a note as far as it is read as Markdown. The parser's time grows with the square of
 * some things, and its stack with the depth, so what passes a limit is left to be plain text.
 *
 * @param markdown the body, up to where nothing more is to be read; every line before that is not
 *     to be read is empty
 * @param plain those lines, in order
 * @param diagnostics one for each run of lines that passed a limit
 */
record BoundedText(String markdown, List<PlainLines> plain, List<Diagnostic> diagnostics) {

  /**
   * Looks at every line once.
   *
   * @param linesBefore lines of the file that stand before the body
   */
  static BoundedText of(String body, int linesBefore, LimitRules rules) {
    return new LimitScan(body, linesBefore, rules).result();
  }
}
