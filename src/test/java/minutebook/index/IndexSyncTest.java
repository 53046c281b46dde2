package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sync brings the index in step with the vault, whatever happened to its files. */
class IndexSyncTest extends SyncedVault {
  @Test
  void theFirstSyncIndexesEveryNote() throws IOException {
    vault.note("Work/kickoff.md", MEETING).note("plain.md", "Only a line");
    SyncReport report = vault.sync(store);
    assertThat(report.notes()).isEqualTo(2);
    assertThat(report.added()).isEqualTo(2);
    assertThat(report.items()).isEqualTo(4);
    assertThat(report.bytes()).isEqualTo(MEETING.length() + "Only a line".length());
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void aVaultWithoutNotesIsAnIndexWithoutNotes() throws IOException {
    assertThat(vault.sync(store).notes()).isZero();
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void withNothingToDoNothingIsWritten() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    SyncReport report = vault.sync(store);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.added() + report.changed() + report.removed()).isZero();
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void anEditedNoteIsReplaced() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.note("a.md", MEETING.replace("two cranes", "three cranes"));
    assertThat(vault.sync(store).changed()).isEqualTo(1);
    assertThat(texts("a.md")).containsExactly("a", "Lease three cranes");
    assertThat(generation()).isEqualTo(2);
  }

  @Test
  void aDeletedNoteIsGone() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    vault.sync(store);
    vault.delete("a.md");
    assertThat(vault.sync(store).removed()).isEqualTo(1);
    assertThat(store.files()).containsOnlyKeys("b.md");
  }

  @Test
  void aRenamedNoteIsGoneFromWhereItWas() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.rename("a.md", "Work/b.md");
    SyncReport report = vault.sync(store);
    assertThat(List.of(report.renamed(), report.added(), report.removed()))
        .containsExactly(1, 0, 0);
    assertThat(store.files()).containsOnlyKeys("Work/b.md");
  }

  @Test
  void aTouchedNoteIsNeitherAddedNorChanged() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    long before = modified("a.md");
    vault.touch("a.md");
    SyncReport report = vault.sync(store);
    assertThat(report.added() + report.changed()).isZero();
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(modified("a.md")).isGreaterThan(before);
  }

  @Test
  void aFileThatIsTooLargeIsSkippedWithTheReason() throws Exception {
    Configuration small = configuration("max-file-size: 20\n");
    vault.note("large.md", "x".repeat(21)).note("small.md", "x");
    SyncReport report = vault.sync(store, small, false);
    assertThat(report.notes()).isEqualTo(1);
    assertThat(report.skipped())
        .containsExactly(
            new SyncReport.Skipped(
                "large.md",
                "it has 21 bytes and max-file-size is 20; split it, or raise the limit in"
                    + " vault.yaml"));
    vault.touch("small.md");
    assertThat(vault.sync(store, small, false).skipped()).hasSize(1);
  }

  @Test
  void aNoteThatGrowsTooLargeIsNoLongerFound() throws Exception {
    Configuration small = configuration("max-file-size: 200\n");
    vault.note("a.md", MEETING);
    vault.sync(store, small, false);
    vault.note("a.md", MEETING + "x".repeat(200));
    vault.sync(store, small, false);
    assertThat(note("a.md")).isEmpty();
    assertThat(file("a.md").isSkipped()).isTrue();
  }

  @Test
  void aFileThatCannotBeReadKeepsItsEarlierVersion() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.note("a.md", MEETING + "- Another\n");
    forbid(folder.resolve("vault/a.md"));
    SyncReport report = vault.sync(store);
    assertThat(report.failed())
        .containsExactly(
            new SyncReport.Skipped(
                "a.md", "it cannot be read: AccessDeniedException; see that you may open it"));
    assertThat(texts("a.md")).containsExactly("a", "Lease two cranes");
  }

  @Test
  void aFileThatCouldNeverBeReadIsListedAndReadAgainByEverySync() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    Path file = folder.resolve("vault/a.md");
    SyncReport report = vault.sync(store, new Unreadable(file, 0));
    assertThat(report.notes()).isEqualTo(1);
    assertThat(report.skipped()).extracting(SyncReport.Skipped::path).containsExactly("a.md");
    assertThat(report.failed()).as("to be tried again soon").isEqualTo(report.skipped());
    assertThat(coverage().skipped()).isEqualTo(report.skipped());

    SyncReport other = vault.sync(store, SyncRequest.UPDATE.at(Set.of("b.md")));
    assertThat(other.skipped()).isEqualTo(report.skipped());
    assertThat(other.failed()).as("not tried").isEmpty();
    SyncReport again = vault.sync(store, new Unreadable(file, 0));
    assertThat(again.skipped()).isEqualTo(report.skipped());
    assertThat(again.failed()).isEqualTo(report.skipped());
    assertThat(generation()).isEqualTo(1);

    assertThat(vault.sync(store).notes()).isEqualTo(2);
    assertThat(texts("a.md")).contains("Lease two cranes");
  }

  @Test
  void aNoteThatCannotBeIndexedStopsNoOther() throws IOException {
    vault.note("a.md", MEETING).note("b.md", MEETING).note("c.md", MEETING);
    vault.sync(store);
    vault.note("a.md", MEETING + "- More\n").note("b.md", MEETING + "- More\n");
    SyncReport report = vault.sync(FaultyStore.of(store, "b.md"));
    assertThat(report.notes()).isEqualTo(2);
    assertThat(report.skipped())
        .containsExactly(
            new SyncReport.Skipped(
                "b.md", "it could not be indexed, which is a fault of Minutebook"));
    assertThat(texts("a.md")).endsWith("More");
    assertThat(texts("b.md")).isEmpty();
    assertThat(store.files()).containsOnlyKeys("a.md", "b.md", "c.md");
    vault.note("b.md", MEETING + "- Mended\n");
    assertThat(vault.sync(store).skipped()).isEmpty();
    assertThat(texts("b.md")).endsWith("Mended");
  }

  @Test
  void theNotesOfAFolderThatCannotBeReadStay() throws IOException {
    vault.note("Work/a.md", MEETING).note("b.md", "x");
    vault.sync(store);
    vault.delete("b.md");
    forbid(folder.resolve("vault/Work"));
    SyncReport report = vault.sync(store);
    allow(folder.resolve("vault/Work"));
    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.failed()).extracting(SyncReport.Skipped::path).containsExactly("Work");
    assertThat(store.files()).containsOnlyKeys("Work/a.md");
  }

  @Test
  void aConfigurationThatAltersDocumentsRebuilds() throws Exception {
    vault.note("a.md", MEETING);
    vault.sync(store);
    Configuration other = configuration("extensions: [md, txt]\n");
    assumeThat(other.documentHash()).isNotEqualTo(TestVault.CONFIGURATION.documentHash());
    SyncReport report = vault.sync(store, other, false);
    assertThat(report.added()).isEqualTo(1);
    assertThat(generation()).isEqualTo(2);
  }

  @Test
  void aSkippedFileThatIsSkippedAgainIsNoChange() throws Exception {
    Configuration small = configuration("max-file-size: 20\n");
    vault.note("large.md", "x".repeat(21)).writtenDuringTheScan("large.md");
    vault.sync(store, small, false);
    assertThat(vault.sync(store, small, false).skipped()).hasSize(1);
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void anIndexThatChangedWhileItWasLookedAtIsLookedAtAgain() throws Exception {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.note("a.md", MEETING + "- Another\n");
    SyncReport report =
        vault.sync(
            new ChangedMeanwhile(
                store,
                () -> {
                  vault.note("b.md", MEETING.replace("Ben Ode", "Cleo Marsh"));
                  assertThat(vault.sync(store).added()).isEqualTo(1);
                }));
    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(generation()).isEqualTo(2);
    assertThat(store.head().orElseThrow().names().known())
        .isEqualTo(Map.of("Ana Silva", 2, "Ben Ode", 1, "Cleo Marsh", 1));
  }

  @Test
  void whatNoEngineTakesAsAValueStopsNoSync() throws IOException {
    String endless = "x".repeat(40_000);
    vault.note(
        "a.md",
        "---\ntype: %s\ntitle: %s\ntags: [%s, /, a//b, /c]\nparticipants: [%s]\n---\n## %s\n- [ ] x @%s #%s\n"
            .formatted(endless, endless, endless, endless, endless, endless, endless));
    assertThat(vault.sync(store).notes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "-", "_", "> ", "[", "*a "})
  @Timeout(60)
  void whatTheParserRecursesForIsUnderstood(String repeated) throws IOException {
    vault.note("a.md", "Before\n\n" + repeated.repeat(4_000) + "\n\nAfter\n");
    assertThat(vault.sync(store).notes()).isEqualTo(1);
    assertThat(texts("a.md")).contains("Before", "After");
  }

  @Test
  void aNoteThatIsDeletedBetweenItsTwoReadingsStopsNoSync() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    SyncReport report = vault.syncWithoutMemory(store, Before.indexing(() -> vault.delete("a.md")));
    assertThat(report.notes()).isEqualTo(1);
    assertThat(store.files()).containsOnlyKeys("b.md");
    assertThat(store.head().orElseThrow().names().known()).isEmpty();
  }

  @Test
  void aNoteThatChangesBetweenItsTwoReadingsIsLeftToTheNextSync() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    vault.sync(store);
    vault.note("a.md", MEETING + "- Another\n").note("b.md", "Goes");
    String latest = MEETING.replace("Ben Ode", "Cleo Marsh") + "- Yet another\n";
    vault.syncWithoutMemory(store, Before.indexing(() -> vault.note("a.md", latest)));
    assertThat(texts("a.md")).containsExactly("a", "Lease two cranes");
    assertThat(texts("b.md")).containsExactly("b", "Goes");
    vault.sync(store);
    assertThat(texts("a.md")).containsExactly("a", "Lease two cranes", "Yet another");
    assertThat(store.head().orElseThrow().names().known())
        .isEqualTo(Map.of("Ana Silva", 1, "Cleo Marsh", 1));
  }

  @Test
  void aFileWrittenDuringTheScanIsReadOnceMoreAndThenNeverAgain() throws IOException {
    vault.note("a.md", MEETING).writtenDuringTheScan("a.md");
    vault.sync(store);
    Instant scanned = scannedAt();
    vault.syncAt(store, scanned.plusSeconds(1));
    assertThat(scannedAt()).as("not certain yet").isEqualTo(scanned);
    vault.syncAt(store, scanned.plusSeconds(3));
    assertThat(scannedAt()).isEqualTo(scanned.plusSeconds(3));
    assertThat(generation()).isEqualTo(1);
    assertThat(people("a.md")).contains("Ana Silva");
    vault.syncAt(store, scanned.plusSeconds(9));
    assertThat(scannedAt()).as("nothing was read").isEqualTo(scanned.plusSeconds(3));
  }

  @Test
  void aFileThatCannotBeReadIsNotSettled() throws IOException {
    vault.note("a.md", MEETING).writtenDuringTheScan("a.md");
    vault.sync(store);
    Instant scanned = scannedAt();
    Unreadable unreadable = new Unreadable(folder.resolve("vault/a.md"), 0);
    assertThat(vault.syncAt(store, scanned.plusSeconds(3), unreadable).failed()).hasSize(1);
    assertThat(scannedAt()).isEqualTo(scanned);
  }

  @Test
  void aFileThatCouldNeverBeReadKeepsNoOtherFromBeingSettled() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Fresh").writtenDuringTheScan("b.md");
    Path file = folder.resolve("vault/a.md");
    vault.sync(store, new Unreadable(file, 0));
    Instant later = scannedAt().plusSeconds(3);
    assertThat(vault.syncAt(store, later, new Unreadable(file, 0)).failed()).hasSize(1);
    assertThat(scannedAt()).isEqualTo(later);
  }

  private Instant scannedAt() throws IOException {
    return store.head().orElseThrow().scannedAt();
  }

  private Configuration configuration(String vaultYaml) throws Exception {
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("vault.yaml"), vaultYaml, StandardCharsets.UTF_8);
    return ConfigurationReader.read(List.of(settings));
  }

  /** Does nothing for a user who may read everything. */
  private static void forbid(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(path)).isFalse();
  }

  private static void allow(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
  }
}
