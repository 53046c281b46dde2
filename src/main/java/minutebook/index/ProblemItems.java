package minutebook.index;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.note.Diagnostic;
import minutebook.note.Item;
import minutebook.note.LineSpan;
import minutebook.note.Severity;

/**
 * Which items of a note a problem stands in: the one on whose lines it is, else the title, since it
 * is the note's.
 */
final class ProblemItems {
  private static final int TITLE = 0;

  private record Place(int last, int position) {}

  private ProblemItems() {}

  /** Positions in the list of items. */
  static BitSet of(List<Item> items, List<Diagnostic> diagnostics) {
    BitSet found = new BitSet();
    List<Integer> lines =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.PROBLEM)
            .map(Diagnostic::line)
            .toList();
    if (lines.isEmpty()) {
      return found;
    }
    TreeMap<Integer, Place> byFirstLine = new TreeMap<>();
    for (int position = TITLE + 1; position < items.size(); position++) {
      for (LineSpan place : items.get(position).places()) {
        byFirstLine.put(place.start(), new Place(place.end(), position));
      }
    }
    for (int line : lines) {
      Map.Entry<Integer, Place> nearest = byFirstLine.floorEntry(line);
      boolean inIt = nearest != null && line <= nearest.getValue().last();
      found.set(inIt ? nearest.getValue().position() : TITLE);
    }
    return found;
  }
}
