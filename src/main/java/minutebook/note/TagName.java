package minutebook.note;

/**
 * What the name of a tag is made of, after its {@code #}: letters, digits, {@code _}, {@code -},
 * {@code /}, and emoji with what joins them. Notes and queries read tags alike.
 */
public final class TagName {
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char VARIATION_SELECTOR = '\uFE0F';

  private TagName() {}

  /** Whether a code point can be part of a tag. */
  public static boolean isPart(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/';
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> Character.isLetterOrDigit(c) || c == ZERO_WIDTH_JOINER || c == VARIATION_SELECTOR;
    };
  }
}
