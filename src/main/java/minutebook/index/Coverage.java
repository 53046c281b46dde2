package minutebook.index;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import minutebook.note.Severity;
import minutebook.vault.Vault;
import minutebook.vault.VaultCensus;

/**
 * What an index holds and what it does not, file by file.
 *
 * @param bytes of Markdown in the index
 * @param syncedAt when the scan began that it reflects
 * @param skipped files that are not indexed, with the reason
 * @param repaired notes whose text was repaired, with the number of edits
 * @param diagnostics what could not be understood in notes, problems first
 * @param files what became of every file of the vault
 */
public record Coverage(
    int notes,
    int items,
    long bytes,
    long generation,
    Instant syncedAt,
    List<SyncReport.Skipped> skipped,
    List<SyncReport.Repaired> repaired,
    List<DiagnosticSummary> diagnostics,
    FileCoverage files) {

  public Coverage {
    skipped = List.copyOf(skipped);
    repaired = List.copyOf(repaired);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether something may not be found as meant; a notice and a repair are none. */
  public boolean hasProblems() {
    return !skipped.isEmpty()
        || diagnostics.stream().anyMatch(one -> one.severity() == Severity.PROBLEM);
  }

  /**
   * Of the last commit, beside the vault as it is now, to which links may lead; nothing when there
   * is no commit.
   */
  public static Coverage of(IndexStore store, Vault vault) throws IOException {
    IndexHead head = store.head().orElse(null);
    Map<String, IndexedFile> records = head == null ? Map.of() : store.files();
    List<IndexedFile> files = List.copyOf(records.values());
    VaultCensus census = vault.census();
    List<IndexedFile> notes = files.stream().filter(file -> !file.isSkipped()).toList();
    return new Coverage(
        notes.size(),
        notes.stream().mapToInt(IndexedFile::items).sum(),
        notes.stream().mapToLong(IndexedFile::size).sum(),
        head == null ? 0 : head.generation(),
        head == null ? Instant.EPOCH : head.scannedAt(),
        files.stream()
            .filter(IndexedFile::isSkipped)
            .map(file -> new SyncReport.Skipped(file.path(), file.skipped()))
            .toList(),
        notes.stream()
            .filter(file -> file.edits() > 0)
            .map(file -> new SyncReport.Repaired(file.path(), file.edits()))
            .toList(),
        head == null ? List.of() : diagnostics(store, files, census),
        head == null ? FileCoverage.NONE : FileCoverage.of(census, records, store.sourceNotes()));
  }

  private static List<DiagnosticSummary> diagnostics(
      IndexStore store, List<IndexedFile> files, VaultCensus census) throws IOException {
    List<String> paths = files.stream().map(IndexedFile::path).toList();
    return Stream.concat(
            DiagnosticSummary.of(store.diagnostics()).stream(),
            UnresolvedLinks.in(store, paths, census.linked()).stream())
        .sorted(DiagnosticSummary.ORDER)
        .toList();
  }
}
