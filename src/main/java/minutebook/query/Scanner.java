package minutebook.query;

/** A position in the query text. It moves forward, but for {@link #moveTo}. */
final class Scanner {
  private final String text;
  private int position;

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
    return index < text.length() ? text.charAt(index) : '\0';
  }

  /** The code point here; NUL at the end. */
  int codePoint() {
    return atEnd() ? '\0' : text.codePointAt(position);
  }

  /** The code point before an index; NUL at the beginning. */
  int codePointBefore(int index) {
    return index > 0 ? text.codePointBefore(index) : '\0';
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, position);
  }

  boolean looksAt(String expected, int index) {
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
    return text.substring(start, position);
  }

  /** The part from an index to here. */
  Span spanFrom(int start) {
    return new Span(start, position);
  }

  /** Where the expected text next stands, or -1. */
  int find(String expected) {
    return text.indexOf(expected, position);
  }
}
