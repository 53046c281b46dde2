package minutebook.markdown;

import minutebook.config.Blanks;

/**
 * Lines that make headings: up to six {@code #}, then white space or nothing (ATX); or, below a
 * paragraph, nothing but {@code =} or {@code -} (Setext). CommonMark 4.2 and 4.3.
 */
final class HeadingLine {
  private static final int MAX_LEVEL = 6;

  private HeadingLine() {}

  /** Whether an ATX heading begins at an offset. */
  static boolean isAt(CharSequence line, int at, int to) {
    return level(line, at, to) > 0;
  }

  /** The level of the ATX heading that begins at an offset, or 0. */
  static int level(CharSequence line, int at, int to) {
    if (at >= to || line.charAt(at) != '#') {
      return 0;
    }
    int end = Runs.end(line, at, to);
    boolean heading = end - at <= MAX_LEVEL && (end == to || Blanks.is(line.charAt(end)));
    return heading ? end - at : 0;
  }

  /** The level of the Setext heading whose last line begins at an offset, or 0. */
  static int underlineLevel(CharSequence line, int at, int to) {
    if (at >= to || (line.charAt(at) != '=' && line.charAt(at) != '-')) {
      return 0;
    }
    boolean alone = Runs.blanksEnd(line, Runs.end(line, at, to), to) == to;
    return alone ? (line.charAt(at) == '=' ? 1 : 2) : 0;
  }
}
