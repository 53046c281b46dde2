package minutebook.markdown;

import minutebook.config.Blanks;

/** The line of an ATX heading: up to six {@code #}, then white space or nothing. */
final class HeadingLine {
  private static final int MAX_LEVEL = 6;

  private HeadingLine() {}

  /** Whether one begins at an offset. */
  static boolean isAt(CharSequence line, int at, int to) {
    if (at >= to || line.charAt(at) != '#') {
      return false;
    }
    int end = Runs.end(line, at, to);
    return end - at <= MAX_LEVEL && (end == to || Blanks.is(line.charAt(end)));
  }
}
