package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sync may look at some paths only, and may read what looks unchanged. */
class SyncRequestTest extends SyncedVault {
  private static final SyncRequest AT_A = SyncRequest.UPDATE.at(Set.of("a.md"));

  @Test
  void onlyWhatLiesAtThePathsIsLookedAt() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two").note("c/d.md", "Three");
    vault.sync(store);
    vault.note("a.md", "Uno").note("b.md", "Due").note("c/d.md", "Tre").note("c/e.md", "Four");
    SyncReport report = vault.sync(store, SyncRequest.UPDATE.at(Set.of("a.md", "c")));
    assertThat(report.changed()).isEqualTo(2);
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.notes()).isEqualTo(4);
    assertThat(texts("b.md")).containsExactly("b", "Two");
    assertThat(vault.sync(store).changed()).isEqualTo(1);
    assertThat(texts("b.md")).containsExactly("b", "Due");
  }

  @Test
  void onceSomethingIsGoneFromThePathsEverythingIsLookedAt() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two").note("c/d.md", "Three").note("cd.md", "Four");
    vault.sync(store);
    vault.delete("a.md").delete("b.md").delete("c/d.md");
    Files.delete(vault.root().resolve("c"));
    assertThat(vault.sync(store, SyncRequest.UPDATE.at(Set.of("a.md", "c"))).removed())
        .isEqualTo(3);
    assertThat(store.files()).containsOnlyKeys("cd.md");
  }

  @Test
  void thenOnlyWhatLiesAtThePathsIsReadThoughItLooksUnchanged() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two").note("c.md", "Three");
    vault.sync(store);
    rewriteUnseen("a.md", "Uno");
    rewriteUnseen("b.md", "Due");
    vault.delete("c.md");
    SyncReport report =
        vault.sync(store, SyncRequest.UPDATE.at(Set.of("a.md", "c.md")).verifying());
    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.changed()).isEqualTo(1);
    assertThat(texts("a.md")).containsExactly("a", "Uno");
    assertThat(texts("b.md")).containsExactly("b", "Two");
  }

  @Test
  void whatLiesElsewhereIsLookedAtByTheNextSyncOfEverything() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two");
    vault.writtenDuringTheScan("b.md");
    vault.sync(store);
    FileTime time = Files.getLastModifiedTime(vault.root().resolve("b.md"));
    vault.note("a.md", "Uno").note("b.md", "Due");
    Files.setLastModifiedTime(vault.root().resolve("b.md"), time);
    vault.sync(store, AT_A);
    assertThat(texts("b.md")).containsExactly("b", "Two");
    vault.sync(store);
    assertThat(texts("b.md")).containsExactly("b", "Due");
  }

  @Test
  void anIndexThatHasToBeMadeIsMadeOfEverything() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two");
    assertThat(vault.sync(store, AT_A).notes()).isEqualTo(2);
    assertThat(vault.sync(store, AT_A.rebuilding()).notes()).isEqualTo(2);
  }

  @Test
  void aNoteChangedUnderTheSameTimeAndSizeIsFoundByReadingIt() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two");
    vault.sync(store);
    rewriteUnseen("a.md", "Uno");
    assertThat(vault.sync(store).changed()).isZero();
    assertThat(vault.sync(store, SyncRequest.UPDATE.at(Set.of("b.md")).verifying()).changed())
        .isZero();
    assertThat(vault.sync(store, AT_A.verifying()).changed()).isEqualTo(1);
    assertThat(texts("a.md")).containsExactly("a", "Uno");
  }

  @Test
  void whatIsReadAgainAndIsAsItWasIndexedIsNotWritten() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two");
    vault.sync(store);
    Set<String> files = indexFiles();
    vault.sync(store, AT_A.verifying());
    vault.syncAt(store, Instant.parse("2027-01-01T00:00:00Z"), SyncRequest.UPDATE.verifying());
    assertThat(indexFiles()).isEqualTo(files);
  }

  @Test
  void afterTheClockWasSetBackASyncOfSomePathsIsCertainOfNothingThatIsNewer() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two");
    Instant late = Instant.parse("2027-01-01T00:00:00Z");
    vault.syncAt(store, late);
    Instant early = Instant.parse("2026-06-01T00:00:00Z");
    Path note = vault.root().resolve("a.md");
    Files.writeString(note, "Uno");
    Files.setLastModifiedTime(note, FileTime.from(early));
    vault.syncAt(store, early, AT_A);
    Files.writeString(note, "Duo");
    Files.setLastModifiedTime(note, FileTime.from(early));
    assertThat(vault.syncAt(store, early, AT_A).changed()).isEqualTo(1);
    assertThat(texts("a.md")).containsExactly("a", "Duo");
  }

  @Test
  void afterTheClockWasSetBackNotesOfTheFutureAreReadAndAreUnchanged() throws IOException {
    vault.note("a.md", "One");
    FileTime future = FileTime.from(Instant.parse("2027-01-01T00:00:00Z"));
    Files.setLastModifiedTime(vault.root().resolve("a.md"), future);
    vault.sync(store);
    Files.writeString(vault.root().resolve("a.md"), "Uno");
    Files.setLastModifiedTime(vault.root().resolve("a.md"), future);
    assertThat(vault.sync(store).changed()).isEqualTo(1);
    assertThat(vault.sync(store).changed()).isZero();
  }

  /** Each commit has another name. */
  private Set<String> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /** With the same size and under the same time. */
  private void rewriteUnseen(String path, String markdown) throws IOException {
    Path note = vault.root().resolve(path);
    FileTime time = Files.getLastModifiedTime(note);
    Files.writeString(note, markdown);
    Files.setLastModifiedTime(note, time);
  }
}
