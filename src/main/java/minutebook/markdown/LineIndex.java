package minutebook.markdown;

import java.util.Arrays;
import minutebook.note.LineSpan;

/** Turns offsets in a text into line numbers. */
final class LineIndex {
  private final int[] starts;
  private final int length;
  private final int linesBefore;

  /**
   * @param linesBefore lines of the file that stand before the text
   */
  LineIndex(String text, int linesBefore) {
    int[] found = new int[64];
    int count = 1;
    for (int at = LineEnds.after(text, 0); at >= 0; at = LineEnds.after(text, at)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
    }
    starts = Arrays.copyOf(found, count);
    this.length = text.length();
    this.linesBefore = linesBefore;
  }

  /** The line an offset lies in, 1-based. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return linesBefore + (found >= 0 ? found : -found - 2) + 1;
  }

  /** The offset a line of the text begins at. */
  int start(int line) {
    return starts[line - linesBefore - 1];
  }

  /** The lines from one offset to another, which is exclusive; trailing line ends do not count. */
  LineSpan lines(int start, int end) {
    int first = line(start);
    return new LineSpan(first, Math.max(first, line(Math.max(start, end - 1))));
  }

  /** The last line of the text; what follows the last line end is none. */
  int last() {
    boolean ended = starts.length > 1 && starts[starts.length - 1] == length;
    return linesBefore + starts.length - (ended ? 1 : 0);
  }
}
