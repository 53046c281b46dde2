package minutebook.query;

/** The classes of characters the language tells apart. */
final class Characters {
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Characters() {}

  /** Blanks, line ends, no-break and zero-width spaces and control characters separate tokens. */
  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == ZERO_WIDTH_SPACE;
  }

  static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Letters, digits, other numbers and pictographs; a text without any is punctuation. */
  static boolean isSearchable(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.OTHER_SYMBOL;
  }

  static boolean isPunctuation(String text) {
    return text.codePoints().noneMatch(Characters::isSearchable);
  }
}
