package minutebook.markdown;

import java.util.Optional;

/**
 * What begins a list item: {@code -}, {@code *}, {@code +}, {@code 1.} or {@code 1)}.
 *
 * @param end the offset after it
 * @param one whether it begins a list even after a line of text: of the numbered ones only 1 does
 *     (CommonMark 5.2)
 */
record ListMarker(int end, boolean one) {
  private static final int MAX_DIGITS = 9;

  /** The marker at an offset of a line. */
  static Optional<ListMarker> at(CharSequence text, int at, int to) {
    int sign = at;
    while (sign < to && sign - at < MAX_DIGITS && isDigit(text.charAt(sign))) {
      sign++;
    }
    if (sign == to || (sign == at ? "-*+" : ".)").indexOf(text.charAt(sign)) < 0) {
      return Optional.empty();
    }
    int end = sign + 1;
    boolean apart = end == to || text.charAt(end) == ' ' || text.charAt(end) == '\t';
    boolean one = sign == at || (sign == at + 1 && text.charAt(at) == '1');
    return apart ? Optional.of(new ListMarker(end, one)) : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
