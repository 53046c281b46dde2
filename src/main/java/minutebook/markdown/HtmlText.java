package minutebook.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;
import minutebook.config.Blanks;

/** What a reader sees of HTML: no tags, comments, scripts and styles. */
final class HtmlText {
  /** Whatever is not closed goes on to the end, so that nothing is searched twice. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "<!--.*?(?:-->|\\z)"
              + "|<(script|style)\\b.*?(?:</\\1\\b[^>]*(?:>|\\z)|\\z)"
              + "|<[a-z/!?][^>]*(?:>|\\z)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private HtmlText() {}

  /** The text, white space collapsed, a space in place of each tag. */
  static String of(CharSequence html) {
    String text = UNSEEN.matcher(html).replaceAll(" ");
    return Blanks.collapsed(Escaping.unescapeHtml(text));
  }
}
