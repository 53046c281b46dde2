package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minutebook.index.DiagnosticSummary.Place;
import minutebook.note.Diagnostic;
import minutebook.note.Severity;
import org.junit.jupiter.api.Test;

/** Diagnostics of a vault, gathered by code. */
class DiagnosticSummaryTest {
  @Test
  void problemsComeFirstThenTheMostFrequent() {
    List<DiagnosticSummary> all =
        DiagnosticSummary.of(
            Map.of(
                "b.md", List.of(notice("often", 9), notice("often", 3), problem("rare", 1)),
                "a.md", List.of(problem("usual", 5), problem("usual", 2), notice("often", 4))));
    assertThat(all)
        .extracting(DiagnosticSummary::code, DiagnosticSummary::count, DiagnosticSummary::notes)
        .containsExactly(tuple("usual", 2, 1), tuple("rare", 1, 1), tuple("often", 3, 2));
    assertThat(all.getLast().places())
        .extracting(Place::path, Place::line)
        .containsExactly(tuple("a.md", 4), tuple("b.md", 3), tuple("b.md", 9));
  }

  @Test
  void onlyTheFirstPlacesAreNamed() {
    List<Diagnostic> many = new ArrayList<>();
    for (int line = 1; line <= 30; line++) {
      many.add(problem("much", line));
    }
    DiagnosticSummary much = DiagnosticSummary.of(Map.of("a.md", many, "b.md", many)).getFirst();
    assertThat(much.count()).isEqualTo(60);
    assertThat(much.places()).hasSize(DiagnosticSummary.MAX_PLACES);
    assertThat(much.places()).extracting(Place::path).containsOnly("a.md");
  }

  private static Diagnostic problem(String code, int line) {
    return new Diagnostic(code, Severity.PROBLEM, line, "what", "mend");
  }

  private static Diagnostic notice(String code, int line) {
    return new Diagnostic(code, Severity.NOTICE, line, "what", "mend");
  }
}
