package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import minutebook.index.IndexStore;
import minutebook.index.IndexUnwritableException;
import minutebook.index.TestVault;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks that are full or read-only, and folders that are another's. */
class UnwritableTest {
  private static final String FULL =
      "its disk is full; free some space, and run 'minutebook index'";
  private static final String DENIED =
      "its folder or a file in it is not yours to write; change its permissions, or name another"
          + " folder with --index DIR";
  private static final String NOTHING = " (nothing is indexed)";
  private static final String READ_ONLY =
      "its disk is read-only; make it writable, or name another folder with --index DIR";

  @TempDir Path temp;
  private Path index;
  private TestVault vault;

  @BeforeEach
  void vault() throws IOException {
    index = temp.resolve("index");
    vault = new TestVault(Files.createDirectory(temp.resolve("vault")));
    vault.note("a.md", "A crane");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No space left on device | its disk is full; free some space, and run 'minutebook index'
          Disk quota exceeded | its disk is full; free some space, and run 'minutebook index'
          There is not enough space on the disk | its disk is full; free some space, and run 'minutebook index'
          Read-only file system | its disk is read-only; make it writable, or name another folder with --index DIR
          denied | its folder or a file in it is not yours to write; change its permissions, or name another folder with --index DIR
          the drive is on fire | IOException: the drive is on fire; mend it, and run 'minutebook index'
          """)
  void whatTheSystemSaysBecomesWhatToDoAndNothingIsLost(String failure, String said)
      throws IOException {
    try (IndexStore store = Indexes.store(index)) {
      vault.sync(store);
    }
    vault.note("b.md", "A quay");
    try (FaultyDirectory directory = new FaultyDirectory(FSDirectory.open(index), failure);
        LuceneStore store =
            new LuceneStore(
                new LuceneFiles(index, directory), TestVault.CONFIGURATION.analysis())) {
      assertThatThrownBy(() -> vault.sync(store))
          .isInstanceOf(IndexUnwritableException.class)
          .hasMessage(message(index, said));
      assertThat(store.files()).containsOnlyKeys("a.md");
      directory.isMended = true;
      vault.sync(store);
      assertThat(store.files()).containsOnlyKeys("a.md", "b.md");
      assertThat(store.check().isSound()).isTrue();
    }
  }

  @Test
  void beforeAnythingIsIndexedNothingIsSaidToBeKept() throws IOException {
    FSDirectory files = FSDirectory.open(index);
    try (FaultyDirectory directory = new FaultyDirectory(files, "No space left on device");
        LuceneStore store =
            new LuceneStore(
                new LuceneFiles(index, directory), TestVault.CONFIGURATION.analysis())) {
      assertThatThrownBy(() -> vault.sync(store)).hasMessage(message(index, FULL, NOTHING));
      directory.isMended = true;
      assertThat(vault.sync(store).notes()).isEqualTo(1);
    }
  }

  @Test
  void ofAFolderThatCannotBeLookedIntoNothingIsSaid() {
    Path unseen = temp.resolve("a".repeat(2_000));

    assertThat(Unwritable.in(unseen, new AccessDeniedException("_0.cfs")))
        .hasMessage(message(unseen, DENIED, ""));
  }

  @Test
  void afterAFullDiskHasSpaceAgainTheNextSyncWorks() throws Exception {
    Path disk = mount();
    try {
      Path full = disk.resolve("index");
      try (LuceneStore store = Indexes.store(full);
          LuceneSearcher searcher = Indexes.searcher(full)) {
        vault.sync(store);
        Path filler = Files.write(disk.resolve("filler"), new byte[700 << 10]);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
          vault.note("n%d.md".formatted(i), words(random));
        }
        assertThatThrownBy(() -> vault.sync(store))
            .isInstanceOf(IndexUnwritableException.class)
            .hasMessage(message(full, FULL));
        assertThat(store.files()).containsOnlyKeys("a.md");
        searcher.snapshot().close();

        Files.delete(filler);
        run("mount", "-o", "remount,size=64m", disk.toString());

        assertThat(vault.sync(store).notes()).isEqualTo(201);
        assertThat(store.check().isSound()).isTrue();
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aReadOnlyDiskIsReadAndSaysWhyItIsNotWritten() throws Exception {
    Path disk = mount();
    try {
      Path locked = disk.resolve("index");
      try (LuceneStore store = Indexes.store(locked)) {
        vault.sync(store);
      }
      run("mount", "-o", "remount,ro", disk.toString());
      try (LuceneStore store = Indexes.store(locked);
          LuceneSearcher searcher = Indexes.searcher(locked)) {
        vault.sync(store);
        vault.note("b.md", "A quay");
        assertThatThrownBy(() -> vault.sync(store))
            .isInstanceOf(IndexUnwritableException.class)
            .hasMessage(message(locked, READ_ONLY));
        searcher.snapshot().close();
        assertThat(store.check().isSound()).isTrue();
      }
      assertThatThrownBy(() -> Indexes.store(disk.resolve("other")))
          .isInstanceOf(IndexUnwritableException.class)
          .hasMessage(message(disk.resolve("other"), READ_ONLY, NOTHING));
    } finally {
      run("umount", disk.toString());
    }
  }

  private static String message(Path folder, String said) {
    return message(folder, said, " (what was indexed before is kept)");
  }

  private static String message(Path folder, String said, String left) {
    return "the index in %s could not be written: %s%s".formatted(folder, said, left);
  }

  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append(Long.toString(random.nextLong(), 36)).append(i % 10 == 9 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private Path mount() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0,
        "no file system can be mounted here");
    return disk;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String unused = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor();
    } catch (IOException noSuchCommand) {
      return -1;
    }
  }

  /** Files cannot be made in it until it is mended. */
  private static final class FaultyDirectory extends FilterDirectory {
    private final String failure;
    private boolean isMended;

    FaultyDirectory(Directory directory, String failure) {
      super(directory);
      this.failure = failure;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (!isMended) {
        throw failure.equals("denied") ? new AccessDeniedException(name) : new IOException(failure);
      }
      return super.createOutput(name, context);
    }
  }
}
