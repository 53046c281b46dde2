package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import minutebook.note.Diagnostic;

/** Finds comments of HTML that begin a line and that nothing closes: they are text. */
final class OpenComments {
  private OpenComments() {}

  /**
   * One for each.
   *
   * @param lines of the text
   */
  static List<Diagnostic> in(String text, LineIndex lines) {
    List<Diagnostic> all = new ArrayList<>();
    if (text.contains(HtmlText.COMMENT)) {
      int lastEnd = text.lastIndexOf(HtmlText.COMMENT_END);
      MarkdownLines markdown = new MarkdownLines(text);
      for (int at = 0; at >= 0 && at < text.length(); ) {
        int next = LineEnds.after(text, at);
        markdown.read(at, next < 0 ? text.length() : next);
        int words = markdown.words();
        boolean comment = !markdown.isCode() && text.startsWith(HtmlText.COMMENT, words);
        if (comment && !HtmlText.mayEnd(words, lastEnd)) {
          all.add(
              Diagnostics.commentOpen(HtmlText.COMMENT, HtmlText.COMMENT_END, lines.line(words)));
        }
        at = next;
      }
    }
    return all;
  }
}
