package minutebook.query;

/**
 * A position in the query text. It moves forward, but for {@link #moveTo}, and it counts, since
 * reading a query must take steps in proportion to its length.
 */
final class Scanner {
  private final String text;
  private int position;
  private long steps;

  Scanner(String text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  /** The character here; NUL, which is a blank, at the end. */
  char peek() {
    return at(position);
  }

  char at(int index) {
    steps++;
    return index < text.length() ? text.charAt(index) : '\0';
  }

  /** The code point here; NUL at the end. */
  int codePoint() {
    steps++;
    return atEnd() ? '\0' : text.codePointAt(position);
  }

  /** The code point before an index; NUL at the beginning. */
  int codePointBefore(int index) {
    steps++;
    return index > 0 ? text.codePointBefore(index) : '\0';
  }

  boolean looksAt(String expected) {
    return looksAt(expected, position);
  }

  boolean looksAt(String expected, int index) {
    steps += expected.length();
    return text.startsWith(expected, index);
  }

  /** Moves past the character when it stands here. */
  boolean match(char expected) {
    boolean matches = !atEnd() && peek() == expected;
    if (matches) {
      position++;
    }
    return matches;
  }

  /** Moves past all of these characters. */
  void skip(char unwanted) {
    while (match(unwanted)) {}
  }

  void skipBlanks() {
    while (!atEnd() && Characters.isBlank(peek())) {
      position++;
    }
  }

  /** The text from an index to here. */
  String textFrom(int start) {
    steps += position - start;
    return text.substring(start, position);
  }

  /** The part from an index to here. */
  Span spanFrom(int start) {
    return new Span(start, position);
  }

  /** Where the expected text next stands, or -1. */
  int find(String expected) {
    int found = text.indexOf(expected, position);
    steps += (found < 0 ? text.length() : found) - position;
    return found;
  }

  /** Characters looked at so far, each as often as that was done. */
  long steps() {
    return steps;
  }
}
