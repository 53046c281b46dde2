package minutebook.http;

import java.time.Instant;
import java.util.List;
import minutebook.index.Coverage;
import minutebook.index.DiagnosticSummary;
import minutebook.index.SyncReport;
import minutebook.search.LikelyPeople;
import minutebook.upkeep.UpkeepStatus;

/**
 * What is indexed, and what is not.
 *
 * @param coverage what became of every file of the vault
 * @param likelyDuplicateCount pairs of names that are probably one person's
 * @param likelyDuplicates the most likely of them
 * @param watching how the index is kept fresh
 */
public record StatusJson(
    String vault,
    int notes,
    int items,
    long bytes,
    long generation,
    Instant syncedAt,
    List<SyncReport.Skipped> skipped,
    List<SyncReport.Repaired> repaired,
    List<DiagnosticsJson> diagnostics,
    CoverageJson coverage,
    int likelyDuplicateCount,
    List<DuplicateJson> likelyDuplicates,
    WatchingJson watching) {

  /**
   * Two names that are probably one person's.
   *
   * @param names the one to keep first
   * @param mend lines of {@code people.yaml} that merge them
   */
  record DuplicateJson(List<String> names, String reason, String mend) {
    static DuplicateJson of(LikelyPeople.Pair pair) {
      return new DuplicateJson(
          List.of(pair.names().name(), pair.names().other()), pair.reason(), pair.names().mend());
    }
  }

  /**
   * What could not be understood, all of one code.
   *
   * @param count of diagnostics
   * @param notes that have one
   * @param places the first of them
   */
  record DiagnosticsJson(
      String code, String severity, int count, int notes, List<DiagnosticSummary.Place> places) {
    static DiagnosticsJson of(DiagnosticSummary all) {
      return new DiagnosticsJson(
          all.code().id(), all.severity().id(), all.count(), all.notes(), all.places());
    }
  }

  public static StatusJson of(
      String vault, Coverage coverage, LikelyPeople people, UpkeepStatus upkeep) {
    return new StatusJson(
        vault,
        coverage.notes(),
        coverage.items(),
        coverage.bytes(),
        coverage.generation(),
        coverage.syncedAt(),
        coverage.skipped(),
        coverage.repaired(),
        coverage.diagnostics().stream().map(DiagnosticsJson::of).toList(),
        CoverageJson.of(coverage.files()),
        people.count(),
        people.first().stream().map(DuplicateJson::of).toList(),
        WatchingJson.of(upkeep));
  }
}
