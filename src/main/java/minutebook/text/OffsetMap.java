package minutebook.text;

import java.util.Arrays;
import java.util.List;

/**
 * Maps offsets of a repaired text to those of the original, and back.
 *
 * <pre>
 * original   d u e   ğ Ÿ “ … 2 0     the edit spans 4 to 8
 * repaired   d u e   📅      2 0     and is 4 to 6 here
 *
 * toOriginal(6) = 8, toOriginal(4) = 4, toOriginal(5) = 4
 * </pre>
 *
 * An offset inside an edit maps to the edit's start, as there is no finer answer.
 */
public final class OffsetMap {
  private static final OffsetMap IDENTITY = new OffsetMap(List.of());

  private final int[] originalStarts;
  private final int[] originalEnds;
  private final int[] repairedStarts;
  private final int[] repairedEnds;

  private OffsetMap(List<TextEdit> edits) {
    int count = edits.size();
    originalStarts = new int[count];
    originalEnds = new int[count];
    repairedStarts = new int[count];
    repairedEnds = new int[count];
    int shift = 0;
    for (int i = 0; i < count; i++) {
      TextEdit edit = edits.get(i);
      originalStarts[i] = edit.start();
      originalEnds[i] = edit.end();
      repairedStarts[i] = edit.start() + shift;
      repairedEnds[i] = repairedStarts[i] + edit.meant().length();
      shift = repairedEnds[i] - originalEnds[i];
    }
  }

  /** The map of a text with these edits, which are in order and do not overlap. */
  static OffsetMap of(List<TextEdit> edits) {
    return edits.isEmpty() ? IDENTITY : new OffsetMap(edits);
  }

  /** The offset in the original text of what stands at this offset of the repaired text. */
  public int toOriginal(int repairedOffset) {
    return map(repairedOffset, repairedStarts, repairedEnds, originalStarts, originalEnds);
  }

  /** The offset in the repaired text of what stands at this offset of the original text. */
  public int toRepaired(int originalOffset) {
    return map(originalOffset, originalStarts, originalEnds, repairedStarts, repairedEnds);
  }

  private static int map(int offset, int[] starts, int[] ends, int[] toStarts, int[] toEnds) {
    int found = Arrays.binarySearch(starts, offset);
    int edit = found >= 0 ? found : -found - 2;
    if (edit < 0) {
      return offset;
    }
    return offset < ends[edit] ? toStarts[edit] : offset - ends[edit] + toEnds[edit];
  }
}
