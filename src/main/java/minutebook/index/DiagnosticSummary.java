package minutebook.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Severity;

/**
 * All diagnostics of one code in a vault.
 *
 * @param count of diagnostics
 * @param notes that have one
 * @param places the first of them, by path and line; at most {@link #MAX_PLACES}
 */
public record DiagnosticSummary(DiagnosticCode code, int count, int notes, List<Place> places) {
  static final int MAX_PLACES = 20;

  /** Problems before notices, the most frequent first. */
  static final Comparator<DiagnosticSummary> ORDER =
      Comparator.comparing(DiagnosticSummary::severity)
          .thenComparing(Comparator.comparingInt(DiagnosticSummary::count).reversed())
          .thenComparing(DiagnosticSummary::code);

  /** One diagnostic and the note it is of. */
  public record Place(String path, int line, String message, String mend) {}

  public DiagnosticSummary {
    places = List.copyOf(places);
  }

  public Severity severity() {
    return code.severity();
  }

  /**
   * By code; problems before notices, the most frequent first.
   *
   * @param diagnostics path of a note → its diagnostics
   */
  static List<DiagnosticSummary> of(Map<String, List<Diagnostic>> diagnostics) {
    Map<DiagnosticCode, DiagnosticSummary> byCode = new EnumMap<>(DiagnosticCode.class);
    new TreeMap<>(diagnostics)
        .forEach(
            (path, all) -> {
              Map<DiagnosticCode, DiagnosticSummary> ofNote = new EnumMap<>(DiagnosticCode.class);
              all.stream()
                  .sorted(Comparator.comparingInt(Diagnostic::line))
                  .forEach(one -> ofNote.merge(one.code(), of(path, one), DiagnosticSummary::more));
              ofNote.forEach((code, one) -> byCode.merge(code, one, DiagnosticSummary::and));
            });
    return byCode.values().stream().sorted(ORDER).toList();
  }

  private static DiagnosticSummary of(String path, Diagnostic one) {
    Place place = new Place(path, one.line(), one.message(), one.mend());
    return new DiagnosticSummary(one.code(), 1, 1, List.of(place));
  }

  /** With another of the same note. */
  private DiagnosticSummary more(DiagnosticSummary other) {
    return with(other, notes);
  }

  /** With those of another note. */
  private DiagnosticSummary and(DiagnosticSummary other) {
    return with(other, notes + other.notes);
  }

  private DiagnosticSummary with(DiagnosticSummary other, int notes) {
    List<Place> first = new ArrayList<>(places);
    other.places.stream().limit(MAX_PLACES - places.size()).forEach(first::add);
    return new DiagnosticSummary(code, count + other.count, notes, first);
  }
}
