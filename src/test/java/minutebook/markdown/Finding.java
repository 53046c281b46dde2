package minutebook.markdown;

import java.util.Comparator;

/**
 * Something a reader found in a note.
 *
 * @param line where it stands, 1-based
 * @param what what it is
 */
record Finding(int line, String what) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::line).thenComparing(Finding::what);

  /**
   * A list item.
   *
   * @param parent line of the item it stands in, or 0
   */
  static Finding listItem(int line, String symbol, int parent) {
    return new Finding(line, "[" + symbol + "] in " + parent);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
