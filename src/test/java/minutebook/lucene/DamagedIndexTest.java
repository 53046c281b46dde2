package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.index.TestVault;
import minutebook.search.Searcher;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a full disk or a lost power supply leaves of an index. */
class DamagedIndexTest {
  private static final int OVERWRITTEN = 128;

  @TempDir Path temp;
  private Path index;
  private TestVault vault;

  @BeforeEach
  void indexANote() throws IOException {
    index = temp.resolve("index");
    vault = new TestVault(Files.createDirectory(temp.resolve("vault")));
    vault.note("a.md", "A crane");
    try (IndexStore store = Indexes.store(index)) {
      vault.sync(store);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_*", "*.si", "*.cfs", "*.cfe"})
  void aLostFileIsDamageThatARebuildMends(String files) throws IOException {
    for (Path file : files(files)) {
      if (files.startsWith("segments")) {
        truncate(file, 0);
      } else {
        Files.delete(file);
      }
    }
    assertDamagedAndMended();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_*", "*.si", "*.cfs", "*.cfe"})
  void aShortenedFileIsDamageThatARebuildMends(String files) throws IOException {
    for (Path file : files(files)) {
      truncate(file, Files.size(file) / 2);
    }
    assertDamagedAndMended();
  }

  @Test
  void aCommitThatBeginsAsNoneOfLuceneIsDamageAndNoOldFormat() throws IOException {
    for (Path file : files("segments_*")) {
      overwrite(file, 0);
    }
    assertDamagedAndMended();
  }

  @Test
  void withoutNotesToMakeItAnewOfADamagedIndexStaysUntilThatIsForced() throws IOException {
    for (Path file : files("*.cfs")) {
      truncate(file, Files.size(file) / 2);
    }
    vault.delete("a.md");
    try (IndexStore store = Indexes.store(index)) {
      SyncReport refused = vault.rebuild(store);
      assertThat(refused.failed())
          .singleElement()
          .extracting(SyncReport.Skipped::reason)
          .asString()
          .startsWith("the index cannot be read, and there are no notes to make it anew of");
      assertThatThrownBy(() -> vault.sync(store)).isInstanceOf(IndexDamagedException.class);

      vault.note("b.md", "Another");
      assertThat(vault.rebuild(store).notes()).isEqualTo(1);
    }
  }

  @Test
  void bytesThatAreOverwrittenAnywhereAreMendedByARebuild() throws IOException {
    for (int i = 0; i < 40; i++) {
      vault.note("note " + i + ".md", "Crane " + i);
    }
    Path whole = temp.resolve("whole");
    try (IndexStore store = Indexes.store(whole)) {
      vault.sync(store);
    }
    long size = size(whole);
    for (long at = 0; at < size; at += 3 * OVERWRITTEN) {
      index = copy(whole, temp.resolve("damaged at " + at));
      overwrite(files("*.cfs").getFirst(), at);
      try (IndexStore store = Indexes.store(index);
          LuceneSearcher searcher = Indexes.searcher(index)) {
        assertThat(vault.rebuild(store).notes()).as("bytes from %s", at).isEqualTo(41);
        searcher.snapshot().close();
      }
    }
  }

  @Test
  void bytesThatAreOverwrittenAnywhereAreDamageOrNotSeen() throws IOException {
    for (int i = 0; i < 40; i++) {
      vault.note("note " + i + ".md", "# Crane " + i + "\n- [ ] a task #tag @Ana 📅 2026-01-31");
    }
    Path whole = temp.resolve("whole");
    try (IndexStore store = Indexes.store(whole)) {
      vault.sync(store);
    }
    int damaged = 0;
    long size = size(whole);
    for (long at = 0; at < size; at += 3 * OVERWRITTEN) {
      index = copy(whole, temp.resolve("read, damaged at " + at));
      overwrite(files("*.cfs").getFirst(), at);
      damaged += asked("at " + at);
    }
    assertThat(damaged).isPositive();
  }

  /** How many questions met the damage after the index had been opened. */
  private int asked(String where) throws IOException {
    int damaged = 0;
    try (IndexStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index);
        Searcher.Snapshot snapshot = searcher.snapshot()) {
      List<Unreadable.Reading<Object>> questions =
          List.of(
              snapshot::summary,
              snapshot::paths,
              () -> snapshot.note("note 7.md"),
              () -> snapshot.keywords("person"),
              () -> snapshot.nearestWords("crana", 2, false, 3),
              store::diagnostics,
              store::links,
              () -> store.evidence(List.of("note 7.md")));
      for (Unreadable.Reading<Object> question : questions) {
        try {
          assertThat(question.run()).isNotNull();
        } catch (IndexDamagedException met) {
          damaged++;
        }
      }
    } catch (IndexDamagedException whenOpened) {
      assertThat(whenOpened).as(where).hasMessageContaining("is damaged");
    }
    return damaged;
  }

  @Test
  void whatIsNotLucenesStaysInTheFolder() throws IOException {
    Files.writeString(index.resolve("notes.txt"), "mine");
    for (Path file : files("segments_*")) {
      truncate(file, 9);
    }
    assertDamagedAndMended();
    assertThat(index.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void nothingIsDeletedWhileAnotherProcessWrites() throws IOException {
    for (Path file : files("segments_*")) {
      truncate(file, 9);
    }
    Map<String, Long> before = sizes();
    try (FSDirectory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        IndexStore store = Indexes.store(index)) {
      lock.ensureValid();
      assertThatThrownBy(() -> vault.rebuild(store)).isInstanceOf(IndexLockedException.class);
    }
    assertThat(sizes()).isEqualTo(before);
  }

  private void assertDamagedAndMended() throws IOException {
    Map<String, Long> before = sizes();
    try (IndexStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index)) {
      assertThatThrownBy(searcher::snapshot)
          .isInstanceOf(IndexDamagedException.class)
          .hasMessage(
              "the index in "
                  + index
                  + " is damaged, and was left as it is; 'minutebook check' says what is wrong with"
                  + " it, 'minutebook check --repair' makes it anew from your notes");
      assertThatThrownBy(() -> vault.sync(store)).isInstanceOf(IndexDamagedException.class);
      assertThat(sizes()).isEqualTo(before);
      NotesRead read = new NotesRead();
      assertThat(vault.sync(store, SyncRequest.UPDATE.rebuilding(), read).notes()).isEqualTo(1);
      assertThat(read.count).isEqualTo(1);
      searcher.snapshot().close();
    }
  }

  /** Counts a note each time it is read. */
  private static final class NotesRead implements Progress {
    private int count;

    @Override
    public void notice(String text) {}

    @Override
    public void begin(String task, int notes) {
      count += task.equals("Reading") ? notes : 0;
    }

    @Override
    public void step() {}

    @Override
    public void end() {}
  }

  private Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (Path file : files("*")) {
      sizes.put(String.valueOf(file.getFileName()), Files.size(file));
    }
    return sizes;
  }

  private List<Path> files(String glob) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(index, glob)) {
      found.forEach(files::add);
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  private static long size(Path folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.cfs")) {
      return Files.size(found.iterator().next());
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(from)) {
      for (Path file : found) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }

  private static void overwrite(Path file, long at) throws IOException {
    byte[] bytes = new byte[OVERWRITTEN];
    Arrays.fill(bytes, (byte) 0xFF);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), at);
    }
  }

  private static void truncate(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }
}
