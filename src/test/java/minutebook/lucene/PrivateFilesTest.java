package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is a copy of the notes, so only its owner may read it, whatever the umask says. */
class PrivateFilesTest {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rw-r--r--");

  @TempDir Path temp;
  private Path index;
  private TestVault vault;

  @BeforeEach
  void vault() throws IOException {
    index = temp.resolve("index");
    vault = new TestVault(Files.createDirectory(temp.resolve("vault")));
  }

  @Test
  void everyFileIsItsOwnersWhileTheIndexIsWrittenAndAfter() throws IOException {
    vault.note("a.md", "A crane");
    try (IndexStore store = Indexes.store(index)) {
      vault.sync(store);
      vault.note("b.md", "A quay");
      vault.delete("a.md");
      try (IndexStore.Change change = store.change()) {
        change.remove("a.md");
        assertThat(index.resolve(Holder.FILE)).exists();
        assertPrivate();
      }
      vault.sync(store);
    }
    assertPrivate();
    assertThat(index.resolve("write.lock")).exists();
  }

  @Test
  void whatAnEarlierVersionLetOthersReadIsTakenBackAtTheNextChange() throws IOException {
    vault.note("a.md", "A crane");
    try (IndexStore store = Indexes.store(index)) {
      vault.sync(store);
    }
    Path own = Files.writeString(index.resolve("mine.txt"), "mine");
    for (Path file : files()) {
      Files.setPosixFilePermissions(file, OPEN);
    }
    try (IndexStore store = Indexes.store(index)) {
      vault.note("b.md", "A quay");
      vault.sync(store);
    }
    assertThat(Files.getPosixFilePermissions(own)).isEqualTo(OPEN);
    Files.delete(own);
    assertPrivate();
  }

  @Test
  void aFolderWithNothingButAnIndexBecomesItsOwners() throws IOException {
    vault.note("a.md", "A crane");
    try (IndexStore store = Indexes.store(index)) {
      vault.sync(store);
    }
    Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("rwxr-xr-x"));
    Indexes.store(index).close();
    assertThat(Files.getPosixFilePermissions(index)).isEqualTo(FOLDER);
  }

  private void assertPrivate() throws IOException {
    assertThat(Files.getPosixFilePermissions(index)).isEqualTo(FOLDER);
    TreeMap<String, Set<PosixFilePermission>> others = new TreeMap<>();
    for (Path file : files()) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      if (!permissions.equals(FILE)) {
        others.put(file.getFileName().toString(), permissions);
      }
    }
    assertThat(others).isEmpty();
  }

  private Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.toList();
    }
  }
}
