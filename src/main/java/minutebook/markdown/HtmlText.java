package minutebook.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of HTML: no tags, comments, scripts and styles. What is not closed is text.
 */
final class HtmlText {
  private static final Set<String> UNSEEN = Set.of("script", "style");
  static final String COMMENT = "<!--";
  static final String COMMENT_END = "-->";

  private final String html;
  private final HtmlTags tags;
  private final int lastCommentEnd;

  /** Names whose end has been looked for and is not there. */
  private final Set<String> open = new HashSet<>();

  private final StringBuilder seen = new StringBuilder();

  private HtmlText(String html) {
    this.html = html;
    this.tags = new HtmlTags(List.of(html));
    this.lastCommentEnd = html.lastIndexOf(COMMENT_END);
  }

  /** The text, white space collapsed. */
  static String of(CharSequence html) {
    return new HtmlText(html.toString()).text();
  }

  private String text() {
    int at = 0;
    int sign = html.indexOf('<');
    while (sign >= 0) {
      seen.append(html, at, sign);
      at = html.startsWith(COMMENT, sign) ? afterComment(sign) : afterTag(sign);
      if (at == sign) {
        seen.append(html.charAt(at++));
      }
      sign = html.indexOf('<', at);
    }
    seen.append(html, at, html.length());
    return Blanks.collapsed(Escaping.unescapeHtml(seen));
  }

  /** Whether a comment ends at the last of its ends or before: {@code <!-->} is one. */
  static boolean mayEnd(int start, int lastEnd) {
    return lastEnd >= start + "<!".length();
  }

  /** Where a comment ends, or where it begins if it does not end. */
  private int afterComment(int start) {
    if (!mayEnd(start, lastCommentEnd)) {
      return start;
    }
    seen.append(' ');
    return html.indexOf(COMMENT_END, start + "<!".length()) + COMMENT_END.length();
  }

  /** Where a tag ends, with what it hides, or where it begins if it is none. */
  private int afterTag(int start) {
    HtmlTag tag = tags.at(html, start);
    if (tag == null) {
      return start;
    }
    if (tag.partsWords()) {
      seen.append(' ');
    }
    HtmlTag close = UNSEEN.contains(tag.name()) && !tag.closes() ? closing(tag) : null;
    return close == null ? tag.end() : close.end();
  }

  private @Nullable HtmlTag closing(HtmlTag opening) {
    int at = open.contains(opening.name()) ? -1 : html.indexOf("</", opening.end());
    while (at >= 0) {
      HtmlTag tag = HtmlTag.at(html, at);
      if (tag != null && tag.name().equals(opening.name())) {
        return tag;
      }
      at = html.indexOf("</", at + 1);
    }
    open.add(opening.name());
    return null;
  }
}
