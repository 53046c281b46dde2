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
import minutebook.note.Severity;

/**
 * Which problems stand in the items of a note: those on their lines, and in the title all others,
 * since they are the note's.
 */
final class ProblemItems {
  private static final int TITLE = 0;

  private record Place(int last, int position) {}

  private ProblemItems() {}

  /** Position in the list of items → what is wrong there, if anything is. */
  static Map<Integer, Set<DiagnosticCode>> of(List<Item> items, List<Diagnostic> diagnostics) {
    Map<Integer, Set<DiagnosticCode>> found = new TreeMap<>();
    List<Diagnostic> problems =
        diagnostics.stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.PROBLEM)
            .toList();
    if (problems.isEmpty()) {
      return found;
    }
    TreeMap<Integer, Place> byFirstLine = new TreeMap<>();
    for (int position = TITLE + 1; position < items.size(); position++) {
      for (LineSpan place : items.get(position).places()) {
        byFirstLine.put(place.start(), new Place(place.end(), position));
      }
    }
    for (Diagnostic problem : problems) {
      Map.Entry<Integer, Place> nearest = byFirstLine.floorEntry(problem.line());
      boolean inIt = nearest != null && problem.line() <= nearest.getValue().last();
      found
          .computeIfAbsent(
              inIt ? nearest.getValue().position() : TITLE,
              unused -> EnumSet.noneOf(DiagnosticCode.class))
          .add(problem.code());
    }
    return found;
  }
}
