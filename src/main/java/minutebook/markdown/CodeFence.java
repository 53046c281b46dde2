package minutebook.markdown;

import java.util.Optional;

/**
 * What begins and ends a block of code (CommonMark 4.5): three or more backticks or tildes.
 *
 * @param length how many there are; the end has as many at least
 */
record CodeFence(char sign, int length) {
  private static final int SHORTEST = 3;

  /**
   * The fence that begins at an offset. After backticks none may follow in the line, since that is
   * code within text.
   *
   * @param to where the line ends
   */
  static Optional<CodeFence> beginningAt(String text, int at, int to) {
    char sign = at < to ? text.charAt(at) : ' ';
    int end = sign == '`' || sign == '~' ? Runs.end(text, at, to) : at;
    if (end - at < SHORTEST || (sign == '`' && text.substring(end, to).indexOf('`') >= 0)) {
      return Optional.empty();
    }
    return Optional.of(new CodeFence(sign, end - at));
  }

  /** Whether nothing but the end of this fence stands in a line from an offset on. */
  boolean endsAt(String text, int at, int to) {
    if (at >= to || text.charAt(at) != sign) {
      return false;
    }
    int end = Runs.end(text, at, to);
    return end - at >= length && text.substring(end, to).isBlank();
  }
}
