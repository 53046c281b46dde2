package minutebook.markdown;

import java.util.BitSet;

/** The name a block can be linked by: {@code ^letters-digits-hyphens} at the end of its text. */
final class BlockId {
  private BlockId() {}

  /**
   * Where the {@code ^} of a text stands that ends in a name, or -1.
   *
   * @param opaque offsets of code and the like
   */
  static int start(CharSequence text, BitSet opaque) {
    int mark = text.length() - 1;
    while (mark >= 0 && isOfName(text.charAt(mark))) {
      mark--;
    }
    boolean name = mark >= 0 && mark < text.length() - 1 && text.charAt(mark) == '^';
    boolean apart = mark == 0 || (mark > 0 && text.charAt(mark - 1) == ' ');
    return name && apart && !opaque.get(mark) ? mark : -1;
  }

  private static boolean isOfName(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
  }
}
