package minutebook.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Item;
import minutebook.note.LineSpan;

/**
 * Which diagnostics stand in the items of a note: those on their lines, and in the title all
 * others, since they are the note's.
 */
final class DiagnosedItems {
  private static final int TITLE = 0;

  private record Place(int last, int position) {}

  private DiagnosedItems() {}

  /** Position in the list of items → what was diagnosed there, if anything was. */
  static Map<Integer, Set<DiagnosticCode>> of(List<Item> items, List<Diagnostic> diagnostics) {
    Map<Integer, Set<DiagnosticCode>> found = new TreeMap<>();
    if (diagnostics.isEmpty()) {
      return found;
    }
    TreeMap<Integer, Place> byFirstLine = new TreeMap<>();
    for (int position = TITLE + 1; position < items.size(); position++) {
      for (LineSpan place : items.get(position).places()) {
        byFirstLine.put(place.start(), new Place(place.end(), position));
      }
    }
    for (Diagnostic diagnostic : diagnostics) {
      Map.Entry<Integer, Place> nearest = byFirstLine.floorEntry(diagnostic.line());
      boolean inIt = nearest != null && diagnostic.line() <= nearest.getValue().last();
      found
          .computeIfAbsent(
              inIt ? nearest.getValue().position() : TITLE,
              unused -> EnumSet.noneOf(DiagnosticCode.class))
          .add(diagnostic.code());
    }
    return found;
  }
}
