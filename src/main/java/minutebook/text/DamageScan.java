package minutebook.text;

/**
 * The quick look that almost every file ends with: can there be damaged text in it at all?
 *
 * <p>A damaged character is at least a lead byte and a continuation byte of UTF-8, each seen as a
 * character of the same charset: {@code â€}, {@code ğŸ}, {@code Ã©}. What has no such pair, as
 * ASCII, emoji, Greek, Cyrillic and Japanese have none, is correct.
 */
final class DamageScan {
  /** By character, one bit per charset in which it is a lead byte (0xC2 to 0xF4). */
  private static final byte[] LEADS = new byte[Character.MAX_VALUE + 1];

  /** By character, one bit per charset in which it is a continuation byte (0x80 to 0xBF). */
  private static final byte[] CONTINUATIONS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < WrongCharset.ALL.size(); i++) {
      WrongCharset charset = WrongCharset.ALL.get(i);
      for (char c = 0x80; c < Character.MAX_VALUE; c++) {
        int b = charset.byteOf(c);
        LEADS[c] |= (byte) (b >= 0xC2 && b <= 0xF4 ? 1 << i : 0);
        CONTINUATIONS[c] |= (byte) (b >= 0x80 && b <= 0xBF ? 1 << i : 0);
      }
    }
  }

  private DamageScan() {}

  static boolean mayHoldDamage(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (LEADS[c] & CONTINUATIONS[text.charAt(i + 1)]) != 0) {
        return true;
      }
    }
    return false;
  }
}
