package minutebook.markdown;

import java.util.Locale;
import minutebook.config.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * What is written as a tag of HTML. Words between angle brackets are none: attributes have a value,
 * but for the few that need none, and no {@code <} stands in them.
 *
 * <pre>
 * &lt;td align="left"&gt;     a tag
 * &lt;customer name&gt;       none
 * </pre>
 *
 * @param name lower case
 * @param closes whether it ends an element
 * @param end offset after it
 */
record HtmlTag(String name, boolean closes, int end) {
  private static final String NO_ATTRIBUTE = "\"'<>/=";

  /** The tag that begins at a {@code <}, or null. It is looked for up to the next one. */
  static @Nullable HtmlTag at(CharSequence text, int start) {
    int from = nameStart(text, start);
    int to = nameEnd(text, from);
    int end = to > from ? endOfAttributes(text, to) : -1;
    return end < 0 ? null : new HtmlTag(lower(text, from, to), from > start + 1, end);
  }

  /** Whether what begins at a {@code <} is named as an element of HTML or of a writer's own is. */
  static boolean mayBegin(CharSequence text, int start) {
    String name = nameAt(text, start);
    return HtmlElements.has(name) || name.indexOf('-') > 0;
  }

  /** The name that stands after a {@code <}, lower case, or nothing. */
  static String nameAt(CharSequence text, int start) {
    int from = nameStart(text, start);
    return lower(text, from, nameEnd(text, from));
  }

  private static int nameStart(CharSequence text, int start) {
    boolean closes = start + 1 < text.length() && text.charAt(start + 1) == '/';
    return start + (closes ? 2 : 1);
  }

  private static int nameEnd(CharSequence text, int from) {
    int to = from;
    while (to < text.length() && isOfName(text.charAt(to), to > from)) {
      to++;
    }
    return to;
  }

  /** Whether the words before it and after it are apart. */
  boolean partsWords() {
    return HtmlElements.partsWords(name);
  }

  /** Whether what stands in it is struck through. */
  boolean strikes() {
    return HtmlElements.strikes(name);
  }

  private static int endOfAttributes(CharSequence text, int from) {
    int at = from;
    while (at < text.length()) {
      int next = Runs.blanksEnd(text, at, text.length());
      char c = next < text.length() ? text.charAt(next) : '<';
      if (c == '>') {
        return next + 1;
      }
      at = c == '/' ? next + 1 : next > at ? endOfAttribute(text, next) : -1;
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int endOfAttribute(CharSequence text, int from) {
    int to = endOfWord(text, from, NO_ATTRIBUTE);
    int sign = Runs.blanksEnd(text, to, text.length());
    if (to > from && sign < text.length() && text.charAt(sign) == '=') {
      return endOfValue(text, Runs.blanksEnd(text, sign + 1, text.length()));
    }
    return HtmlElements.isFlag(lower(text, from, to)) ? to : -1;
  }

  private static int endOfValue(CharSequence text, int from) {
    char quote = from < text.length() ? text.charAt(from) : '<';
    if (quote != '"' && quote != '\'') {
      int to = endOfWord(text, from, "\"'<>");
      return to > from ? to : -1;
    }
    int to = from + 1;
    while (to < text.length() && text.charAt(to) != quote && text.charAt(to) != '<') {
      to++;
    }
    return to < text.length() && text.charAt(to) == quote ? to + 1 : -1;
  }

  private static int endOfWord(CharSequence text, int from, String ends) {
    int to = from;
    while (to < text.length() && !Blanks.is(text.charAt(to)) && ends.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private static boolean isOfName(char c, boolean inside) {
    return c < 0x80 && (Character.isLetter(c) || (inside && (Character.isDigit(c) || c == '-')));
  }

  private static String lower(CharSequence text, int from, int to) {
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }
}
