package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Wikilinks in text that is not read as Markdown, such as front matter. */
final class Wikilinks {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private Wikilinks() {}

  /** The text with each link as it is shown: {@code [[Ana Silva|Ana]]} is Ana. */
  static String shown(String text) {
    return replaced(text, LinkTarget::shown);
  }

  /** The text with each link as what it links to: {@code [[Ana Silva|Ana]]} is Ana Silva. */
  static String linked(String text) {
    return replaced(text, LinkTarget::note);
  }

  /** What {@link #shown} leaves out: where links lead that show something else. */
  static List<String> notShown(String text) {
    List<String> all = new ArrayList<>();
    var unused = replaced(text, link -> taken(all, link.inFull(), link.shown()));
    return all;
  }

  /** What {@link #linked} leaves out: what links show that lead to something else. */
  static List<String> notLinked(String text) {
    List<String> all = new ArrayList<>();
    var unused = replaced(text, link -> taken(all, link.shown(), link.note()));
    return all;
  }

  /** Where the links lead that lead to another note. */
  static List<String> targets(String text) {
    List<String> all = new ArrayList<>();
    var unused = replaced(text, link -> taken(all, link.note(), ""));
    return all;
  }

  private static String taken(List<String> all, String words, String other) {
    if (!words.isBlank() && !words.equals(other)) {
      all.add(words);
    }
    return "";
  }

  /**
   * The text with something in place of each link.
   *
   * @param words what stands for a link
   */
  private static String replaced(String text, Function<LinkTarget, String> words) {
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
        LinkTarget target = LinkTarget.ofWikilink(link);
        all.append(text, from, open).append(words.apply(target));
        from = end + CLOSE.length();
      }
      open = text.indexOf(OPEN, end + 1);
    }
    return all.append(text, from, text.length()).toString().strip();
  }
}
