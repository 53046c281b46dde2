package minutebook.http;

import java.time.Instant;
import java.util.List;
import minutebook.index.Coverage;
import minutebook.index.DiagnosticSummary;
import minutebook.index.SyncReport;

/** What is indexed, and what is not. */
public record StatusJson(
    String vault,
    int notes,
    int items,
    long bytes,
    long generation,
    Instant syncedAt,
    List<SyncReport.Skipped> skipped,
    List<SyncReport.Repaired> repaired,
    List<DiagnosticSummary> diagnostics) {

  public static StatusJson of(String vault, Coverage coverage) {
    return new StatusJson(
        vault,
        coverage.notes(),
        coverage.items(),
        coverage.bytes(),
        coverage.generation(),
        coverage.syncedAt(),
        coverage.skipped(),
        coverage.repaired(),
        coverage.diagnostics());
  }
}
