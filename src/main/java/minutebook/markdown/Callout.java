package minutebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.Folded;

/**
 * A quote whose first line is {@code [!type]}, {@code +} or {@code -} when it can be folded, and a
 * title.
 *
 * @param type folded
 * @param first the paragraph it begins with
 * @param titleStart offset in the source where the title begins
 * @param titleEnd offset in the source where the first line ends
 */
record Callout(String type, Paragraph first, int titleStart, int titleEnd) {
  private static final Pattern MARK = Pattern.compile("\\[!([^\\]]+)][+-]?[ \\t]*");

  static Optional<Callout> in(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first) || !first.getChars().startsWith("[!")) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(first.getChars());
    return mark.lookingAt()
        ? Optional.of(
            new Callout(
                Folded.of(withoutMetadata(mark.group(1))),
                first,
                first.getStartOffset() + mark.end(),
                first.getLineChars(0).getEndOffset()))
        : Optional.empty();
  }

  /** What follows a bar says how Obsidian shows it: {@code [!decision|right]}. */
  private static String withoutMetadata(String type) {
    int bar = type.indexOf('|');
    return bar < 0 ? type : type.substring(0, bar);
  }
}
