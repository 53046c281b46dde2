package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.vault.Vault;
import org.junit.jupiter.api.Test;

/** When much is gone at once, a drive may not be mounted, and what was on it stays searchable. */
class DropGuardTest extends SyncedVault {
  private static final String WHY =
      "12 notes are not there, and max-dropped-share of vault.yaml lets no more than 0.5 of all go at"
          + " once; they stay searchable: mount the drive again, or run index --force if they were"
          + " deleted";

  private static final String WHY_NOT_ANEW =
      WHY.replace("are not there,", "are not there or cannot be read,")
          .replace("index --force", "index --rebuild --force");

  @Test
  void theNotesOfAFolderThatDisappearsStayAndTheRestIsDone() throws IOException {
    notes("Drive/a/", 12);
    notes("", 9);
    vault.sync(store);
    lose("Drive/a/", 12);
    Files.delete(vault.root().resolve("Drive/a"));
    Files.delete(vault.root().resolve("Drive"));
    vault.note("3.md", "Another crane").note("new.md", "New");
    SyncReport report = vault.sync(store);
    assertThat(report.failed()).containsExactly(new SyncReport.Skipped("Drive", WHY));
    assertThat(report.removed()).isZero();
    assertThat(report.notes()).isEqualTo(22);
    assertThat(texts("Drive/a/5.md")).containsExactly("5", "Crane 5");
    assertThat(texts("3.md")).containsExactly("3", "Another crane");
    assertThat(texts("new.md")).containsExactly("new", "New");
    assertThat(coverage().files().missing())
        .containsExactly(
            new SyncReport.Skipped(
                "Drive",
                "12 notes are found and not there: mount the drive again, or run index --force if"
                    + " they were deleted"));
    assertThat(vault.sync(store).failed()).hasSize(1);

    notes("Drive/a/", 12);
    assertThat(vault.sync(store).failed()).isEmpty();
    assertThat(coverage().files().missing()).isEmpty();
  }

  @Test
  void withForceTheyAreDropped() throws IOException {
    notes("Drive/", 12);
    vault.sync(store);
    lose("Drive/", 12);
    assertThat(vault.sync(store).failed()).containsExactly(new SyncReport.Skipped(".", WHY));
    SyncReport report = vault.sync(store, SyncRequest.UPDATE.forcing());
    assertThat(report.failed()).isEmpty();
    assertThat(report.removed()).isEqualTo(12);
    assertThat(store.files()).isEmpty();
  }

  @Test
  void halfOfTheNotesOrTenMayGo() throws IOException {
    notes("Drive/", 12);
    notes("", 12);
    vault.sync(store);
    lose("Drive/", 12);
    assertThat(vault.sync(store).removed()).isEqualTo(12);
    lose("", 10);
    assertThat(vault.sync(store).removed()).isEqualTo(10);
  }

  @Test
  void theShareIsASettingThatRebuildsNothing() throws Exception {
    notes("", 12);
    vault.sync(store, configuration("1"), false);
    lose("", 12);
    assertThat(vault.sync(store, configuration("0.9"), false).failed()).hasSize(1);
    assertThat(generation()).isEqualTo(1);
    assertThat(vault.sync(store, configuration("1"), false).removed()).isEqualTo(12);
  }

  @Test
  void renamedNotesAreNotMissed() throws IOException {
    notes("Work/", 12);
    vault.sync(store);
    for (int i = 0; i < 12; i++) {
      vault.rename("Work/" + i + ".md", "Done/" + i + ".md");
    }
    SyncReport report = vault.sync(store);
    assertThat(report.failed()).isEmpty();
    assertThat(report.renamed()).isEqualTo(12);
  }

  @Test
  void aSyncOfThatFolderAloneKeepsThemToo() throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);
    lose("Drive/", 12);
    assertThat(vault.sync(store, SyncRequest.UPDATE.at(Set.of("Drive"))).failed())
        .containsExactly(new SyncReport.Skipped("Drive", WHY));
  }

  @Test
  void aSyncOfAFewOfThemKeepsThemToo() throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);
    lose("Drive/", 12);
    SyncRequest some = SyncRequest.UPDATE.at(Set.of("Drive/1.md", "Drive/2.md"));
    assertThat(vault.sync(store, some.verifying()).failed())
        .containsExactly(new SyncReport.Skipped("Drive", WHY));
    assertThat(store.files()).hasSize(21);
  }

  @Test
  void aSyncOfAFewOfThemDropsNoneWhenTheVaultsFolderIsGone() throws IOException {
    notes("", 12);
    vault.sync(store);
    Vault gone = new Vault(vault.root(), TestVault.CONFIGURATION.vault());
    IndexSync sync = new IndexSync(gone, TestVault.CONFIGURATION, store, () -> Instant.EPOCH);
    lose("", 12);
    Files.delete(vault.root());
    SyncRequest some = SyncRequest.UPDATE.at(Set.of("1.md", "2.md"));
    assertThatThrownBy(() -> sync.run(some, Progress.NONE)).isInstanceOf(IOException.class);
    assertThat(store.files()).hasSize(12);
  }

  @Test
  void anIndexIsNotBegunFromNothingWithoutThem() throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);
    lose("Drive/", 12);
    SyncReport report = vault.rebuild(store);
    assertThat(report.failed()).containsExactly(new SyncReport.Skipped("Drive", WHY_NOT_ANEW));
    assertThat(report.notes()).isEqualTo(21);
    assertThat(texts("Drive/5.md")).containsExactly("5", "Crane 5");
    assertThat(vault.sync(store, SyncRequest.UPDATE.rebuilding().forcing()).notes()).isEqualTo(9);
  }

  @Test
  void norWithoutThoseOfAFolderThatALinkStandsFor() throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);
    Path elsewhere = vault.root().resolveSibling("elsewhere");
    Files.move(vault.root().resolve("Drive"), elsewhere);
    Files.createSymbolicLink(vault.root().resolve("Drive"), elsewhere);

    SyncReport report = vault.sync(store, SyncRequest.UPDATE.rebuilding());

    assertThat(report.failed()).containsExactly(new SyncReport.Skipped("Drive", WHY_NOT_ANEW));
    assertThat(store.files()).hasSize(21);
  }

  @Test
  void norWithoutThoseThatCannotBeReadForNow() throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);
    for (int note = 0; note < 12; note++) {
      Files.setPosixFilePermissions(
          vault.root().resolve("Drive/" + note + ".md"),
          PosixFilePermissions.fromString("---------"));
    }
    assumeThat(Files.isReadable(vault.root().resolve("Drive/0.md"))).as("they are read").isFalse();

    SyncReport report = vault.sync(store, SyncRequest.UPDATE.rebuilding());

    assertThat(report.failed()).containsExactly(new SyncReport.Skipped("Drive", WHY_NOT_ANEW));
    assertThat(store.files()).hasSize(21);
  }

  @Test
  void norWithoutThoseThatCannotBeReadWhenTheirTurnComes() throws IOException {
    assertNotBegunAnew(
        Before.reading(
            () -> {
              for (int note = 0; note < 12; note++) {
                Path file = vault.root().resolve("Drive/" + note + ".md");
                Files.delete(file);
                Files.createDirectory(file);
              }
            }));
  }

  @Test
  void norWithoutThoseThatVanishWhileItIsMade() throws IOException {
    assertNotBegunAnew(Before.reading(() -> lose("Drive/", 12)));
  }

  @Test
  void norWithoutThoseThatVanishBetweenTheirTwoReadings() throws IOException {
    assertNotBegunAnew(Before.indexing(() -> lose("Drive/", 12)));
  }

  @Test
  void norWithoutThoseThatAreOthersAtTheirSecondReading() throws IOException {
    assertNotBegunAnew(
        Before.indexing(
            () -> {
              for (int note = 0; note < 12; note++) {
                vault.note("Drive/" + note + ".md", "Another crane");
              }
            }));
  }

  @Test
  void aNewNoteThatIsAnotherAtItsSecondReadingIsSaidToBeLeftToTheNextSync() throws IOException {
    vault.note("a.md", "Crane");
    SyncReport report =
        vault.syncWithoutMemory(store, Before.indexing(() -> vault.note("a.md", "Winch")));
    assertThat(report.failed())
        .containsExactly(
            new SyncReport.Skipped(
                "a.md", "it was changed while it was being indexed; the next sync reads it"));
    vault.sync(store);
    assertThat(texts("a.md")).contains("Winch");
  }

  private void assertNotBegunAnew(Progress progress) throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);

    SyncReport report = vault.syncWithoutMemory(store, SyncRequest.UPDATE.rebuilding(), progress);

    assertThat(report.failed()).contains(new SyncReport.Skipped("Drive", WHY_NOT_ANEW));
    assertThat(store.files()).hasSize(21);
  }

  @Test
  void aRebuildThatWouldLoseThemWhateverCameReadsNothing() throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);
    lose("Drive/", 12);
    vault.note("a.md", "Crane 0").note("longer.md", "Many cranes");
    Notices notices = new Notices();
    SyncReport report = vault.sync(store, SyncRequest.UPDATE.rebuilding(), notices);
    assertThat(report.failed()).containsExactly(new SyncReport.Skipped("Drive", WHY_NOT_ANEW));
    assertThat(notices.read).isZero();
  }

  @Test
  void aRebuildReadsNoMoreThanMayBeRenamedBeforeItIsRefused() throws IOException {
    notes("Drive/", 12);
    notes("", 9);
    vault.sync(store);
    lose("Drive/", 12);
    for (int i = 0; i < 12; i++) {
      vault.note("New/" + i + ".md", "Boats " + i).note("New/more" + i + ".md", "Many boats " + i);
    }
    Notices notices = new Notices();
    SyncReport report = vault.sync(store, SyncRequest.UPDATE.rebuilding(), notices);
    assertThat(report.failed()).containsExactly(new SyncReport.Skipped("Drive", WHY_NOT_ANEW));
    assertThat(notices.read).as("as long as those that are gone").isEqualTo(12);
    assertThat(store.files()).hasSize(21);
  }

  @Test
  void aRebuildAfterAFolderWasMovedMissesNothing() throws IOException {
    notes("Work/", 12);
    vault.sync(store);
    for (int i = 0; i < 12; i++) {
      vault.rename("Work/" + i + ".md", "Done/" + i + ".md");
    }
    SyncReport report = vault.rebuild(store);
    assertThat(report.failed()).isEmpty();
    assertThat(report.added()).isEqualTo(12);
    assertThat(store.files()).hasSize(12).containsKey("Done/7.md");
  }

  @Test
  void whatARuleLeavesOutFromNowOnIsNotMissed() throws Exception {
    notes("Drive/", 12);
    vault.sync(store);
    Files.createDirectories(folder.resolve("settings"));
    Files.writeString(folder.resolve("settings/vault.yaml"), "excluded-folders: [Drive]\n");
    SyncReport report =
        vault.sync(store, ConfigurationReader.read(List.of(folder.resolve("settings"))), false);
    assertThat(report.failed()).isEmpty();
    assertThat(report.notes()).isZero();
  }

  @Test
  void anIndexOfAnotherVaultIsMadeAnewAndWhatThatOneHasIsNotMissed() throws IOException {
    notes("", 12);
    vault.sync(store);
    TestVault other = new TestVault(Files.createDirectory(folder.resolve("other")));
    other.note("other.md", "Winch");
    Notices notices = new Notices();
    SyncReport report = other.sync(store, notices);
    assertThat(report.failed()).isEmpty();
    assertThat(store.files()).containsOnlyKeys("other.md");
    assertThat(notices.said)
        .containsExactly(
            "The index was made of the notes in %s; it is made anew of those in %s."
                .formatted(vault.root().toRealPath(), other.root().toRealPath()));
    vault.sync(store);
    assertThat(other.rebuild(store).failed()).isEmpty();
  }

  @Test
  void severalFoldersAreNamedApart() throws IOException {
    notes("Work/Drive/", 6);
    notes("Work/Kept/", 3);
    notes("Work/Kept/Lost/", 6);
    notes("", 2);
    vault.sync(store);
    lose("Work/Drive/", 6);
    lose("Work/Kept/Lost/", 6);
    lose("", 1);
    assertThat(vault.sync(store).failed())
        .extracting(one -> one.path() + " " + one.reason().split(" ", 2)[0])
        .containsExactly(". 1", "Work/Drive 6", "Work/Kept/Lost 6");
  }

  private Configuration configuration(String share) throws Exception {
    Files.createDirectories(folder.resolve("settings"));
    Files.writeString(folder.resolve("settings/vault.yaml"), "max-dropped-share: " + share + "\n");
    return ConfigurationReader.read(List.of(folder.resolve("settings")));
  }

  private void notes(String where, int number) {
    for (int i = 0; i < number; i++) {
      vault.note(where + i + ".md", "Crane " + i);
    }
  }

  private void lose(String where, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      vault.delete(where + i + ".md");
    }
  }
}
