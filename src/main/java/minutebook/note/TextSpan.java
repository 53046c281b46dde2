package minutebook.note;

/**
 * A part of a text, by offsets in it.
 *
 * @param start of its first character
 * @param end after its last
 */
public record TextSpan(int start, int end) {
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("text from " + start + " to " + end);
    }
  }

  /** The same in a text that something stands before. */
  public TextSpan movedBy(int offset) {
    return new TextSpan(start + offset, end + offset);
  }
}
