package minutebook.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines between the fences, and which of them say something that is in no property. */
final class FrontMatterBlock {

  /** The line of the file that the block's first line is. */
  static final int FIRST_LINE = 2;

  private final List<String> lines;

  /** Indexes of those to be kept as plain text. */
  private final BitSet unread = new BitSet();

  FrontMatterBlock(String yaml) {
    this.lines = yaml.lines().toList();
  }

  /** As written. */
  List<String> lines() {
    return lines;
  }

  /**
   * Leaves lines to be plain text.
   *
   * @param from index of the first
   * @param to index after the last
   */
  void leave(int from, int to) {
    unread.set(from, Math.min(to, lines.size()));
  }

  void leaveAll() {
    leave(0, lines.size());
  }

  /** Line of the file → what is left of it, blank lines left out. */
  SortedMap<Integer, String> left() {
    SortedMap<Integer, String> left = new TreeMap<>();
    unread.stream()
        .filter(index -> !lines.get(index).isBlank())
        .forEach(index -> left.put(FIRST_LINE + index, lines.get(index)));
    return left;
  }
}
