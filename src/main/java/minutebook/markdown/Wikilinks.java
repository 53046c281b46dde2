package minutebook.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Wikilinks in text that is not read as Markdown, such as front matter. */
final class Wikilinks {
  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]|]*)(?:\\|([^\\]]*))?]]");

  private Wikilinks() {}

  /** The text with each link as it is shown: {@code [[Ana Silva|Ana]]} is Ana. */
  static String shown(String text) {
    return isIn(text)
        ? LINK.matcher(text).replaceAll(link -> quoted(link.group(2), link.group(1))).strip()
        : text;
  }

  /** The text with each link as what it links to: {@code [[Ana Silva|Ana]]} is Ana Silva. */
  static String linked(String text) {
    return isIn(text)
        ? LINK.matcher(text).replaceAll(link -> quoted(link.group(1), "")).strip()
        : text;
  }

  private static boolean isIn(String text) {
    return text.contains("[[");
  }

  private static String quoted(@Nullable String words, String otherwise) {
    return Matcher.quoteReplacement(words == null ? otherwise : words);
  }
}
