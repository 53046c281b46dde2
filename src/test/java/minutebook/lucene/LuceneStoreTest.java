package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import minutebook.index.IndexStore;
import minutebook.index.IndexStoreContract;
import minutebook.index.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneStoreTest extends IndexStoreContract {
  @Override
  protected IndexStore open(Path folder) throws IOException {
    return new LuceneStore(folder, TestVault.CONFIGURATION.analysis());
  }

  @Test
  void theRecordsAreThoseOfTheLastCommitWhoeverMadeIt(@TempDir Path temp) throws IOException {
    TestVault vault = new TestVault(temp.resolve("vault")).note("a.md", "One");
    try (IndexStore one = open(temp.resolve("index"));
        IndexStore other = open(temp.resolve("index"))) {
      vault.sync(one);
      assertThat(one.files()).containsOnlyKeys("a.md").isSameAs(one.files());
      vault.note("b.md", "Two");
      vault.sync(other);
      assertThat(one.files()).containsOnlyKeys("a.md", "b.md");
    }
  }

  @Test
  void onlyItsOwnerMayLookIntoTheFolder(@TempDir Path temp) throws IOException {
    Path index = temp.resolve("state/index");
    write(index);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(index)))
        .isEqualTo("rwx------");
  }

  @Test
  void anEmptyFolderBecomesItsOwnersAndOneInUseStaysAsItIs(@TempDir Path temp) throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Path used = Files.createDirectory(temp.resolve("used"));
    Files.createFile(used.resolve("a file"));
    for (Path index : List.of(empty, used)) {
      Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("rwxr-xr-x"));
      write(index);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(empty)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(used)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void noFolderIsMadeBeforeSomethingIsWritten(@TempDir Path temp) throws IOException {
    Path index = temp.resolve("state/index");
    try (IndexStore store = open(index)) {
      assertThat(store.head()).isEmpty();
      assertThat(temp.resolve("state")).doesNotExist();
    }
  }

  private void write(Path index) throws IOException {
    try (IndexStore store = open(index);
        IndexStore.Change change = store.change()) {
      change.clear();
    }
  }
}
