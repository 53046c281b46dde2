package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
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
      assertThat(vault.rebuild(store).notes()).isEqualTo(1);
      searcher.snapshot().close();
    }
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

  private static void truncate(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }
}
