package minutebook.bench;

import java.util.regex.Pattern;
import minutebook.config.Blanks;

/**
 * Text as Markdown that reads as this text, as one paragraph on one line.
 *
 * <pre>
 * 1. see *p* [x:: y]   →   1\. see \*p\* \[x`::` y\]
 * </pre>
 */
final class EscapedMarkdown {
  /** What a backslash does not take the meaning from: fields of Dataview and names of blocks. */
  private static final Pattern NEEDS_CODE = Pattern.compile("[:^]{2,}|\\^");

  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

  private EscapedMarkdown() {}

  /** The text with single spaces between its words, escaped. */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    String words = Blanks.collapsed(text);
    var codes = NEEDS_CODE.matcher(words);
    int start = 0;
    while (codes.find()) {
      escaped.append(backslashed(words.substring(start, codes.start())));
      escaped.append('`').append(codes.group()).append('`');
      start = codes.end();
    }
    return escaped.append(backslashed(words.substring(start))).toString();
  }

  private static String backslashed(String text) {
    return PUNCTUATION.matcher(text).replaceAll("\\\\$0");
  }
}
