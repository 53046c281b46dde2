package minutebook.note;

/**
 * Lines of a file.
 *
 * @param start first line, 1-based
 * @param end last line, inclusive
 */
public record LineSpan(int start, int end) implements Comparable<LineSpan> {
  public LineSpan {
    if (start < 1 || end < start) {
      throw new IllegalArgumentException("lines " + start + " to " + end);
    }
  }

  @Override
  public int compareTo(LineSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
