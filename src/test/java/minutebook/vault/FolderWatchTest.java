package minutebook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import minutebook.config.VaultRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the system tells of a real folder. */
@Timeout(60)
final class FolderWatchTest {
  private static final VaultRules RULES =
      new VaultRules(Set.of("md"), Set.of("Archive"), Map.of(), 1000, 1);

  private final TestChanges changes = new TestChanges();
  @TempDir Path folder;
  private Path root;
  private Vault vault;
  private FolderWatch watch;

  @BeforeEach
  void watch() throws IOException {
    root = Files.createDirectory(folder.resolve("vault"));
    write("old/a.md", "one");
    write("old/deep/b.md", "one");
    Files.createDirectories(root.resolve(".obsidian"));
    Files.createDirectories(root.resolve("Archive"));
    vault = new Vault(root, RULES);
    watch = open();
  }

  @AfterEach
  void close() throws IOException {
    watch.close();
  }

  @Test
  void aNoteThatIsMadeEditedRenamedOrDeletedIsTold() throws Exception {
    write("old/new.md", "x");
    changes.await("old/new.md");
    write("old/deep/b.md", "two");
    changes.await("old/deep/b.md");
    Files.move(root.resolve("old/new.md"), root.resolve("old/renamed.md"));
    changes.await("old/new.md", "old/renamed.md");
    Files.delete(root.resolve("old/a.md"));
    changes.await("old/a.md");
  }

  @Test
  void aSaveThroughAnotherFileIsTold() throws Exception {
    Path beside = root.resolve("old/.a.md.swp");
    Files.writeString(beside, "two");
    Files.move(beside, root.resolve("old/a.md"), StandardCopyOption.ATOMIC_MOVE);

    changes.await("old/a.md");
  }

  @Test
  void aNewFolderIsWatchedWithAllThatStandsInItAtOnce() throws Exception {
    write("x/y/z/note.md", "x");
    changes.awaitOneAbove("x/y/z/note.md");

    write("x/y/z/later.md", "x");
    changes.awaitOneAbove("x/y/z/later.md");

    // What was told of may be a folder above, and the one below be watched a moment later.
    for (int i = 0; !changes.paths().contains("x/y/z/last.md"); i++) {
      write("x/y/z/last.md", String.valueOf(i));
    }
  }

  @Test
  void aMovedFolderIsWatchedUnderItsNewName() throws Exception {
    Files.move(root.resolve("old"), root.resolve("new"));
    changes.await("old", "new");

    write("new/deep/b.md", "two");
    changes.await("new/deep/b.md");
  }

  @Test
  void aFolderThatIsMovedInIsWatched() throws Exception {
    Files.createDirectories(folder.resolve("elsewhere/deep"));
    Files.writeString(folder.resolve("elsewhere/deep/note.md"), "x");
    Files.move(folder.resolve("elsewhere"), root.resolve("in"));
    changes.awaitOneAbove("in/deep/note.md");

    write("in/deep/note.md", "y");
    changes.await("in/deep/note.md");
  }

  @Test
  void aFolderThatGoesAndComesBackIsWatchedAgain() throws Exception {
    TestChanges.delete(root.resolve("old"));
    changes.await("old");

    write("old/again.md", "x");
    changes.awaitOneAbove("old/again.md");
    write("old/again.md", "y");
    changes.await("old/again.md");
    assertThat(watch.isComplete()).isTrue();
  }

  @Test
  void whatNoScanLooksAtIsNotTold() throws Exception {
    write(".obsidian/workspace.md", "x");
    write("Archive/a.md", "x");
    write(".trash/deep/a.md", "x");
    write("new/Archive/a.md", "x");
    write("old/picture.png", "x");
    Files.createSymbolicLink(root.resolve("old/loop"), root);
    Files.createSymbolicLink(root.resolve("old/elsewhere"), folder);
    write("last.md", "x");
    changes.await("last.md");

    assertThat(changes.paths()).isSubsetOf("last.md", "new");
    write("old/loop/old/deep/c.md", "x");
    changes.await("old/deep/c.md");
    assertThat(changes.isAnywhere()).isFalse();
    assertThat(watch.isComplete()).isTrue();
  }

  @Test
  void aCloudStubThatComesOrGoesIsToldAsItsNote() throws Exception {
    write("old/.plan.md.icloud", "stub");
    changes.await("old/plan.md");
    write("old/.picture.png.icloud", "stub");
    Files.delete(root.resolve("old/.plan.md.icloud"));
    changes.await("old/plan.md");

    assertThat(changes.paths()).isSubsetOf("old/plan.md");
  }

  @Test
  void namesAreToldAsTheyAreWritten() throws Exception {
    String composed = "Zo\u00eb.md";
    String decomposed = "Zoe\u0308.md";
    String longest = "x".repeat(252) + ".md";
    for (String name : new String[] {composed, decomposed, longest}) {
      write(name, "x");
      changes.await(name);
      Files.delete(root.resolve(name));
      changes.await(name);
    }
  }

  @Test
  void whenEventsAreLostEverythingMayHaveChangedAndAnotherWatchIsNeeded() throws Exception {
    for (int round = 0; watch.isComplete(); round++) {
      changes.setBusy(true);
      for (int i = 0; i < 2000; i++) {
        write("old/" + round + "-" + i + ".md", "x");
      }
      changes.setBusy(false);
      write("last.md", "x");
      changes.await("last.md");
    }
    changes.awaitAnywhere();
    watch.close();

    watch = open();
    write("old/after.md", "x");
    changes.await("old/after.md");
    assertThat(watch.isComplete()).isTrue();
  }

  @Test
  void aFolderThatCanBeReadAgainNeedsAnotherWatch() throws Exception {
    Path closed = root.resolve("old/deep");
    watch.close();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(closed)).as("permissions hold").isFalse();
    watch = open();
    write("old/a.md", "two");
    changes.await("old/a.md");
    assertThat(watch.isComplete()).isTrue();

    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    changes.awaitAnywhere();
    assertThat(watch.isComplete()).isFalse();
  }

  @Test
  void aVaultThatIsRemovedIsNoLongerWatchedUntilItIsBack() throws Exception {
    TestChanges.delete(root);
    changes.awaitAnywhere();
    assertThat(watch.isComplete()).isFalse();
    assertThatThrownBy(this::open)
        .isInstanceOf(WatchRefusedException.class)
        .hasMessage("the vault's folder " + root + " is not there")
        .extracting(e -> ((WatchRefusedException) e).mend())
        .isEqualTo("mount its drive, or put it back");

    Files.createDirectory(root);
    assertThat(watch.isComplete()).isFalse();
  }

  @Test
  void aFolderInTheVaultsPlaceIsAnother() throws Exception {
    assertThat(watch.isComplete()).isTrue();
    Files.move(root, folder.resolve("aside"));
    Files.createDirectory(root);

    assertThat(watch.isComplete()).isFalse();
  }

  @Test
  void aFolderInThePlaceOfOneBelowOfWhichNobodyWasToldNeedsAnotherWatch() throws Exception {
    changes.setBusy(true);
    write("old/a.md", "two");
    changes.awaitOneAbove("old/a.md");
    Files.move(root.resolve("old/deep"), folder.resolve("aside"));
    Files.createDirectory(root.resolve("old/deep"));

    assertThat(watch.isComplete()).isFalse();
    assertThat(watch.isComplete()).isFalse();
    changes.setBusy(false);
  }

  @Test
  void aDriveThatIsMountedBelowAndUnmountedNeedsAnotherWatchEachTime() throws Exception {
    Path place = root.resolve("old/deep");
    assumeThat(run("mount", "-t", "tmpfs", "tmpfs", place.toString())).as("mounted").isZero();
    try {
      assertThat(watch.isComplete()).isFalse();
      watch.close();
      watch = open();
      assertThat(watch.isComplete()).isTrue();
      write("old/deep/on the drive.md", "x");
      changes.await("old/deep/on the drive.md");
    } finally {
      assertThat(run("umount", place.toString())).isZero();
    }

    assertThat(watch.isComplete()).isFalse();
    watch.close();
    watch = open();
    write("old/deep/b.md", "below the drive");
    changes.await("old/deep/b.md");
    assertThat(watch.isComplete()).isTrue();
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException noSuchProgram) {
      return -1;
    }
  }

  @Test
  void closedItTellsNothing() throws Exception {
    watch.close();
    write("old/a.md", "two");
    awaitEndOfThread();

    assertThat(changes.isAnywhere()).isFalse();
    assertThat(changes.paths()).isEmpty();
  }

  private static void awaitEndOfThread() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("minutebook-watch")) {
        thread.join();
      }
    }
  }

  private FolderWatch open() throws WatchRefusedException {
    return FolderWatch.open(vault, changes);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
