package minutebook.index;

import static minutebook.note.DiagnosticCode.INVALID_DATE;
import static minutebook.note.DiagnosticCode.NOT_UTF_8;
import static minutebook.note.DiagnosticCode.TRAILING_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minutebook.index.DiagnosticSummary.Place;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Diagnostics of a vault, gathered by code. */
class DiagnosticSummaryTest {
  @Test
  void problemsComeFirstThenTheMostFrequent() {
    List<DiagnosticSummary> all =
        DiagnosticSummary.of(
            Map.of(
                "b.md", List.of(of(TRAILING_TEXT, 9), of(TRAILING_TEXT, 3), of(NOT_UTF_8, 1)),
                "a.md", List.of(of(INVALID_DATE, 5), of(INVALID_DATE, 2), of(TRAILING_TEXT, 4))));
    assertThat(all)
        .extracting(DiagnosticSummary::code, DiagnosticSummary::count, DiagnosticSummary::notes)
        .containsExactly(
            tuple(INVALID_DATE, 2, 1), tuple(NOT_UTF_8, 1, 1), tuple(TRAILING_TEXT, 3, 2));
    assertThat(all.getLast().places())
        .extracting(Place::path, Place::line)
        .containsExactly(tuple("a.md", 4), tuple("b.md", 3), tuple("b.md", 9));
  }

  @Test
  void onlyTheFirstPlacesAreNamed() {
    List<Diagnostic> many = new ArrayList<>();
    for (int line = 1; line <= 30; line++) {
      many.add(of(INVALID_DATE, line));
    }
    DiagnosticSummary much = DiagnosticSummary.of(Map.of("a.md", many, "b.md", many)).getFirst();
    assertThat(much.count()).isEqualTo(60);
    assertThat(much.places()).hasSize(DiagnosticSummary.MAX_PLACES);
    assertThat(much.places()).extracting(Place::path).containsOnly("a.md");
  }

  private static Diagnostic of(DiagnosticCode code, int line) {
    return new Diagnostic(code, line, "what", "mend");
  }
}
