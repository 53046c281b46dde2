package minutebook.config;

/** Characters that alter the letter before them, such as an accent, and so are part of its word. */
public final class CombiningMarks {
  private static final int FIRST = 0x300;

  private CombiningMarks() {}

  /** Whether a code point is one. */
  public static boolean is(int c) {
    int type = c < FIRST ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
