package minutebook.markdown;

import java.util.function.BinaryOperator;

/** Wikilinks in text that is not read as Markdown, such as front matter. */
final class Wikilinks {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private Wikilinks() {}

  /** The text with each link as it is shown: {@code [[Ana Silva|Ana]]} is Ana. */
  static String shown(String text) {
    return replaced(text, (target, display) -> display);
  }

  /** The text with each link as what it links to: {@code [[Ana Silva|Ana]]} is Ana Silva. */
  static String linked(String text) {
    return replaced(text, (target, display) -> target);
  }

  /**
   * The text with something in place of each link.
   *
   * @param words of a link's target and what it shows, which are the same when it has one text
   */
  private static String replaced(String text, BinaryOperator<String> words) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    StringBuilder all = new StringBuilder();
    int from = 0;
    while (open >= 0) {
      int end = text.indexOf(']', open);
      if (end < 0) {
        break;
      }
      if (text.startsWith(CLOSE, end)) {
        String link = text.substring(open + OPEN.length(), end);
        int bar = link.indexOf('|');
        String target = bar < 0 ? link : link.substring(0, bar);
        String display = bar < 0 ? link : link.substring(bar + 1);
        all.append(text, from, open).append(words.apply(target, display));
        from = end + CLOSE.length();
      }
      open = text.indexOf(OPEN, end + 1);
    }
    return all.append(text, from, text.length()).toString().strip();
  }
}
