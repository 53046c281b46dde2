package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import minutebook.index.FileCoverage.Folder;
import minutebook.index.FileCoverage.Offline;
import minutebook.index.FileCoverage.Rule;
import minutebook.vault.Vault;
import org.junit.jupiter.api.Test;

/** Every file of a vault is indexed, a source, skipped, left out by a rule, or about to be read. */
class CoverageTest extends SyncedVault {
  @Test
  void theNumbersAddUpToWhatFindCounts() throws Exception {
    vault.note("a.md", MEETING).note("Work/b.md", "Note").note("Work/c.markdown", "Note");
    vault.note("Work/meeting.md", MEETING + "\n*Source: [[spoken]]*\n");
    vault.note("Work/spoken.md", "What was said");
    file(".obsidian/app.json", ".obsidian/plugins/x/main.js", "Work/node_modules/x/readme.md");
    file("Work/plan (conflicted copy 2026-01-31).md", ".draft.md", "~$b.md", "Work/picture.png");
    file("picture.png", ".away.md.icloud", ".gone.md.icloud");
    Files.createSymbolicLink(vault.root().resolve("link.md"), vault.root().resolve("a.md"));
    vault.note("away.md", "Away");
    Files.createDirectory(vault.root().resolve("empty"));
    Process made =
        new ProcessBuilder("bash", "-c", "mkfifo pipe.md && : >$(printf 'R\\351.md')")
            .directory(vault.root().toFile())
            .start();
    assumeThat(made.waitFor()).as("the file system takes pipes and any bytes").isZero();
    vault.sync(store);
    vault.delete("away.md");
    Files.writeString(vault.root().resolve("later.md"), "For the next sync");

    FileCoverage files = coverage().files();
    assertThat(files.files()).isEqualTo(found());
    assertThat(files.indexed()).isEqualTo(4);
    assertThat(files.sources()).isEqualTo(1);
    assertThat(files.skipped()).isZero();
    assertThat(files.waiting()).isEqualTo(1);
    assertThat(files.excluded())
        .containsExactly(
            rule("cloud-stub", new Folder(".", 2)),
            rule("dot-file", new Folder(".", 1)),
            rule("dot-folder", new Folder(".obsidian", 2)),
            rule("dropbox-conflict", new Folder("Work", 1)),
            rule("excluded-folder", new Folder("Work/node_modules", 1)),
            rule("extension", new Folder(".", 1), new Folder("Work", 1)),
            rule("special-file", new Folder(".", 1)),
            rule("symbolic-link", new Folder(".", 1)),
            rule("temporary-file", new Folder(".", 1)),
            rule("undecodable-name", new Folder(".", 1)));
    assertThat(files.excluded().stream().mapToInt(Rule::files).sum())
        .isEqualTo(files.files() - 4 - 1 - 1);
    assertThat(files.offline())
        .containsExactly(new Offline("away.md", true), new Offline("gone.md", false));
    assertThat(files.missing()).isEmpty();
    assertThat(files.unreadable()).isEmpty();
  }

  @Test
  void aNoteInTheCloudIsFoundAndIsNotReadWhenItIsBack() throws IOException {
    vault.note("Work/a.md", MEETING);
    vault.sync(store);
    Path note = vault.root().resolve("Work/a.md");
    Path stub = vault.root().resolve("Work/.a.md.icloud");
    Files.move(note, stub);
    assertThat(vault.sync(store).removed()).isZero();
    assertThat(vault.sync(store, SyncRequest.UPDATE.at(Set.of("Work/a.md"))).removed()).isZero();
    assertThat(texts("Work/a.md")).contains("Lease two cranes");
    assertThat(coverage().files().offline()).containsExactly(new Offline("Work/a.md", true));
    Files.move(stub, note);
    vault.touch("Work/a.md");
    SyncReport report = vault.sync(store);
    assertThat(report.changed()).isZero();
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(coverage().files().offline()).isEmpty();
    Files.delete(note);
    assertThat(vault.sync(store).removed()).as("gone for good").isEqualTo(1);
  }

  @Test
  void whatAnUnreadableFolderHoldsIsNeitherMissingNorCounted() throws IOException {
    vault.note("a.md", "One").note("Work/b.md", "Two");
    vault.sync(store);
    Path work = vault.root().resolve("Work");
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(work)).isFalse();
    FileCoverage files = coverage().files();
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwx------"));
    assertThat(files.files()).isEqualTo(1);
    assertThat(files.missing()).isEmpty();
    assertThat(files.unreadable()).extracting(SyncReport.Skipped::path).containsExactly("Work");
  }

  @Test
  void whileTheVaultsFolderIsGoneItSaysSo() throws IOException {
    vault.note("a.md", "See [[Nobody]]");
    vault.sync(store);
    Vault open = vault.open();
    Files.move(vault.root(), folder.resolve("aside"));
    Coverage coverage = Coverage.of(store, open);
    assertThat(coverage.notes()).isEqualTo(1);
    assertThat(coverage.files().missing()).isEmpty();
    assertThat(coverage.files().unreadable())
        .containsExactly(
            new SyncReport.Skipped(
                ".", "the vault's folder is not there; mount its drive, or bring it back"));
  }

  private static Rule rule(String name, Folder... folders) {
    int files = Arrays.stream(folders).mapToInt(Folder::files).sum();
    return new Rule(name, files, List.of(folders));
  }

  private void file(String... paths) throws IOException {
    for (String path : paths) {
      Path file = vault.root().resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private int found() throws Exception {
    Process find =
        new ProcessBuilder("find", ".", "!", "-type", "d", "-printf", "x")
            .directory(vault.root().toFile())
            .start();
    byte[] all = find.getInputStream().readAllBytes();
    assumeThat(find.waitFor()).isZero();
    return new String(all, StandardCharsets.UTF_8).length();
  }
}
