package minutebook.markdown;

import minutebook.config.Blanks;

/** Plain text in the making: white space is collapsed, and none stands at the beginning. */
final class PlainWords {
  /** Thai, and what comes after it in Unicode. */
  private static final char FIRST_WITHOUT_SPACES = '\u0E00';

  private final StringBuilder text = new StringBuilder();

  /** What there is so far. */
  CharSequence text() {
    return text;
  }

  int length() {
    return text.length();
  }

  String from(int start) {
    return text.substring(start);
  }

  /** Drops what stands from an offset on. */
  void cut(int length) {
    text.setLength(length);
  }

  /** Appends runs between white space that needs collapsing; mostly that is the whole. */
  void append(String words) {
    boolean afterSpace = endsWithSpace();
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Blanks.is(c);
      if (space && (afterSpace || c != ' ')) {
        text.append(words, start, i);
        space();
        start = i + 1;
      }
      afterSpace = space;
    }
    text.append(words, start, words.length());
  }

  /**
   * Parts code and links from a word directly before them: {@code by[Ana](Ana.md)} is a slip of the
   * writer, and its words would not be found. Scripts without spaces between words stay as they
   * are.
   */
  void beginWord(CharSequence words) {
    if (!text.isEmpty() && !words.isEmpty() && isOfWord(text.charAt(text.length() - 1))) {
      if (isOfWord(words.charAt(0))) {
        text.append(' ');
      }
    }
  }

  private static boolean isOfWord(char c) {
    return c < FIRST_WITHOUT_SPACES && Character.isLetterOrDigit(c);
  }

  void space() {
    if (!endsWithSpace()) {
      text.append(' ');
    }
  }

  void trim() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }

  /** Nothing ends with a space too, since a text begins with none. */
  private boolean endsWithSpace() {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }
}
