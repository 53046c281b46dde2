package minutebook.text;

/** Reads one UTF-8 sequence of two to four bytes, each byte seen as a character of a charset. */
final class Utf8Sequence {
  static final int NONE = -1;

  private static final int APPLE_LOGO = 0xF8FF;

  private Utf8Sequence() {}

  /** The code point of the sequence that starts at {@code index}, or {@link #NONE}. */
  static int codePointAt(String text, int index, int end, WrongCharset charset) {
    int lead = charset.byteOf(text.charAt(index));
    int length = lengthAfter(lead);
    if (length == 0 || index + length > end) {
      return NONE;
    }
    int codePoint = lead & (0x7F >> length);
    for (int i = index + 1; i < index + length; i++) {
      int b = charset.byteOf(text.charAt(i));
      if ((b & 0xC0) != 0x80) {
        return NONE;
      }
      codePoint = codePoint << 6 | (b & 0x3F);
    }
    return length(codePoint) == length && isReadable(codePoint) ? codePoint : NONE;
  }

  /** How many bytes, and so how many damaged characters, this code point has. */
  static int length(int codePoint) {
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  private static int lengthAfter(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** Nobody writes unassigned code points; their bytes are correct text that looks like UTF-8. */
  private static boolean isReadable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      // New emoji appear here every year, before the Java runtime knows them.
      case Character.UNASSIGNED -> isEmojiBlock(codePoint);
      // It stands for the byte 0xF0 in text that was damaged twice.
      case Character.PRIVATE_USE -> codePoint == APPLE_LOGO;
      case Character.SURROGATE -> false;
      default -> true;
    };
  }

  /** U+1F000 to U+1FFFF, all of whose bytes begin F0 9F. */
  static boolean isEmojiBlock(int codePoint) {
    return codePoint >>> 12 == 0x1F;
  }
}
