package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.index.FileCoverage.Offline;
import org.junit.jupiter.api.Test;

/** Notes that a cloud keeps elsewhere are not gone, and an index made anew cannot have them. */
class OfflineNotesTest extends SyncedVault {
  private static final SyncRequest REBUILD = SyncRequest.UPDATE.rebuilding();

  @Test
  void aFewAreLeftOutOfARebuildAndNamedUntilTheyAreBack() throws IOException {
    vault.note("a.md", MEETING).note("Work/b.md", "Winch").note("Work/c.md", "Crane");
    vault.sync(store);
    toCloud("a.md", "Work/b.md");
    assertThat(vault.sync(store).offline()).isEmpty();
    SyncReport report = vault.sync(store, REBUILD);
    assertThat(report.failed()).isEmpty();
    assertThat(report.offline()).containsExactly("Work/b.md", "a.md");
    assertThat(store.files()).containsOnlyKeys("Work/c.md");
    assertThat(coverage().files().offline())
        .containsExactly(new Offline("Work/b.md", false), new Offline("a.md", false));
    assertThat(vault.sync(store).offline()).isEmpty();

    fromCloud("Work/b.md");
    assertThat(vault.sync(store).added()).isOne();
    assertThat(texts("Work/b.md")).containsExactly("b", "Winch");
  }

  @Test
  void manyKeepTheEarlierIndexUntilTheyAreDownloadedOrForcedOut() throws IOException {
    notes("Work/", 12);
    notes("", 9);
    vault.sync(store);
    toCloud("Work/", 12);
    SyncReport report = vault.sync(store, REBUILD);
    assertThat(report.failed())
        .containsExactly(
            new SyncReport.Skipped(
                "Work",
                "12 notes are offline, so that an index made anew would be without them, and"
                    + " max-dropped-share of vault.yaml lets no more than 0.5 of all go at once; the"
                    + " earlier index stays: download them, or run index --rebuild --force to find them again"
                    + " only when they are back"));
    assertThat(report.offline()).isEmpty();
    assertThat(texts("Work/5.md")).containsExactly("5", "Crane 5");
    fromCloud("Work/0.md");
    fromCloud("Work/1.md");
    assertThat(vault.sync(store, REBUILD).offline()).hasSize(10);
  }

  @Test
  void whatIsForcedOutIsNamed() throws IOException {
    notes("Work/", 12);
    vault.sync(store);
    toCloud("Work/", 12);
    SyncReport report = vault.sync(store, REBUILD.forcing());
    assertThat(report.failed()).isEmpty();
    assertThat(report.offline()).hasSize(12);
    assertThat(store.files()).isEmpty();
  }

  @Test
  void thoseThatAreMissingAreNamedApart() throws IOException {
    notes("Work/", 7);
    notes("Drive/", 7);
    notes("", 3);
    vault.sync(store);
    toCloud("Work/", 7);
    for (int i = 0; i < 7; i++) {
      vault.delete("Drive/" + i + ".md");
    }
    assertThat(vault.sync(store, REBUILD).failed())
        .extracting(one -> one.path() + ": " + one.reason().split(",", 2)[0])
        .containsExactly(
            "Drive: 7 notes are not there or cannot be read", "Work: 7 notes are offline");
  }

  @Test
  void whatARuleLeavesOutFromNowOnIsNotMissed() throws Exception {
    notes("Old/deep/", 12);
    vault.sync(store);
    toCloud("Old/deep/", 12);
    Files.createDirectories(folder.resolve("settings"));
    Files.writeString(folder.resolve("settings/vault.yaml"), "excluded-folders: [Old]\n");
    SyncReport report =
        vault.sync(store, ConfigurationReader.read(List.of(folder.resolve("settings"))), false);
    assertThat(report.failed()).isEmpty();
    assertThat(report.offline()).isEmpty();
    assertThat(store.files()).isEmpty();
  }

  @Test
  void oneThatIsAlsoHereUnderAnotherPathIsRenamed() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    toCloud("a.md");
    vault.note("b.md", MEETING);
    assertThat(vault.sync(store, REBUILD).offline()).isEmpty();
  }

  private void notes(String where, int number) {
    for (int i = 0; i < number; i++) {
      vault.note(where + i + ".md", "Crane " + i);
    }
  }

  private void toCloud(String where, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      toCloud(where + i + ".md");
    }
  }

  private void toCloud(String... paths) throws IOException {
    for (String path : paths) {
      Files.move(vault.root().resolve(path), stub(path));
    }
  }

  private void fromCloud(String path) throws IOException {
    Files.move(stub(path), vault.root().resolve(path));
  }

  private Path stub(String path) {
    Path note = vault.root().resolve(path);
    return note.resolveSibling("." + note.getFileName() + ".icloud");
  }
}
