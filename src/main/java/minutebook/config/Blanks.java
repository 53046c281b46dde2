package minutebook.config;

/** White space as every script and editor has it; all of it separates words alike. */
public final class Blanks {
  private static final char NEXT_LINE = '\u0085';

  private Blanks() {}

  /** Whether a character is white space, one that does not break a line too. */
  public static boolean is(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }

  /** The text with single spaces between its words, and none around them. */
  public static String collapsed(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    int end = words.length();
    return words.substring(0, end > 0 && words.charAt(end - 1) == ' ' ? end - 1 : end);
  }
}
