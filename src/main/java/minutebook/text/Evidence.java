package minutebook.text;

/** How sure it is that characters which decode to valid UTF-8 are damaged text. */
enum Evidence {
  /** Nobody writes this by intent: {@code â€™}, {@code ğŸ“…}, or several sequences in a row. */
  CERTAIN,

  /** An accent in a word, or a word of two-byte sequences: {@code cafÃ©}, {@code Ð¼Ð¸Ñ€}. */
  LIKELY,

  /** As well correct text: {@code JOSÉ—}, {@code “JosÉ…”}, {@code √π}. */
  DOUBTFUL;

  /** The last letter of Latin Extended-A; the accents of Europe are up to here. */
  private static final char LAST_ACCENT = '\u017F';

  /** Marks that follow a word, in any number; also as windows-1252 reads in ISO-8859-1. */
  private static final String CLOSING_MARKS =
      "\u00A0’”“‘…–—»«" + "\u0092\u0094\u0093\u0091\u0085\u0096\u0097";

  /** The evidence of characters {@code start} to {@code end}, which decode to {@code meant}. */
  static Evidence of(String text, int start, int end, String meant) {
    int sequences = meant.codePointCount(0, meant.length());
    boolean twoByteOnly = end - start == 2 * sequences;
    if (twoByteOnly && sequences == 1) {
      return isAccentInWord(text, start, end, meant.charAt(0)) ? LIKELY : DOUBTFUL;
    }
    if (twoByteOnly) {
      // Text damaged twice, the first time through ISO-8859, has C1 controls on the way back.
      return meant.chars().anyMatch(Evidence::isC1Control) ? CERTAIN : LIKELY;
    }
    return sequences > 1 || isCertainAlone(text.substring(start, end), meant.codePointAt(0))
        ? CERTAIN
        : DOUBTFUL;
  }

  /** {@code cafÃ©} says é; but {@code IRMÃ”} and {@code SPÅ…} end in capitals of their own. */
  private static boolean isAccentInWord(String text, int start, int end, char meant) {
    return meant <= LAST_ACCENT
        && !isClosingMark(text.charAt(start + 1))
        && touchesLetter(text, start, end);
  }

  /**
   * Whether a single sequence of three or four bytes is enough. For most it is not: with a no-break
   * space, {@code « café »} ends in the bytes of 頻, and {@code “José…”} in those of 酔.
   */
  private static boolean isCertainAlone(String stored, int codePoint) {
    return switch (codePoint) {
      // A variation selector, the byte order mark, the replacement character: ï and two signs.
      case 0xFE0F, 0xFEFF, 0xFFFD -> true;
      default ->
          Utf8Sequence.isEmojiBlock(codePoint)
              || (isPunctuationOrSign(codePoint) && !isWordEnd(stored) && !isWordStart(stored));
    };
  }

  /** U+2000 to U+2FFF: quotes, dashes, arrows, signs; damaged ones begin with â or ‚. */
  private static boolean isPunctuationOrSign(int codePoint) {
    return codePoint >>> 12 == 2;
  }

  private static boolean isC1Control(int c) {
    return c >= 0x80 && c <= 0x9F;
  }

  private static boolean isClosingMark(char c) {
    return CLOSING_MARKS.indexOf(c) >= 0;
  }

  /** {@code “hâlâ…”} is Turkish, not ⅔. */
  private static boolean isWordEnd(String stored) {
    return isClosingMark(stored.charAt(1)) && isClosingMark(stored.charAt(2));
  }

  /** {@code ‚Öö‘} is Estonian, not ⅚: a low quote and a letter twice, the first maybe capital. */
  private static boolean isWordStart(String stored) {
    return stored.charAt(0) == '‚' && Character.toLowerCase(stored.charAt(1)) == stored.charAt(2);
  }

  private static boolean touchesLetter(String text, int start, int end) {
    return (start > 0 && isAsciiLetter(text.charAt(start - 1)))
        || (end < text.length() && isAsciiLetter(text.charAt(end)));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
