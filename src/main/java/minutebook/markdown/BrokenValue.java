package minutebook.markdown;

/**
 * A value that is no valid YAML as the text it was meant to be: without a quote or bracket that
 * opens or closes nothing in it.
 *
 * <pre>
 * "open          open
 * [a, b          a, b
 * [[A]], [[B]]   [[A]], [[B]]
 * *nobody        nothing, as it is a mark of YAML alone
 * </pre>
 */
final class BrokenValue {
  private static final String MARKS = "*&|>!";

  private BrokenValue() {}

  static String text(String value) {
    String text = value.strip();
    if (text.isEmpty() || (MARKS.indexOf(text.charAt(0)) >= 0 && text.indexOf(' ') < 0)) {
      return "";
    }
    return unquoted(unquoted(unbracketed(unbracketed(text, '[', ']'), '{', '}'), '"'), '\'');
  }

  /** Whether it begins a list, and not with a wikilink. */
  static boolean beginsList(String value) {
    return leading(value, '[') % 2 == 1;
  }

  /** Two of them are a wikilink's. */
  private static String unbracketed(String text, char open, char close) {
    int start = leading(text, open) % 2;
    int end = text.length();
    while (end > start && text.charAt(end - 1) == close) {
      end--;
    }
    int closing = (text.length() - end) % 2;
    return text.substring(start, Math.max(start, text.length() - closing)).strip();
  }

  private static int leading(String text, char c) {
    int count = 0;
    while (count < text.length() && text.charAt(count) == c) {
      count++;
    }
    return count;
  }

  private static String unquoted(String text, char quote) {
    long quotes = text.chars().filter(c -> c == quote).count();
    boolean begins = text.indexOf(quote) == 0;
    boolean ends = text.length() > 1 && text.charAt(text.length() - 1) == quote;
    boolean odd = quotes % 2 == 1;
    if (begins && ends && (odd || quotes == 2)) {
      return text.substring(1, text.length() - 1).strip();
    }
    return begins && odd ? text.substring(1).strip() : text;
  }
}
