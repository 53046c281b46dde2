package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.search.NoIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that another version wrote, or another program. */
class IndexFormatTest {
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

  @Test
  void anIndexRemembersItsVault() throws IOException {
    try (IndexStore store = Indexes.store(index)) {
      assertThat(store.head().orElseThrow().vault()).contains(vault.root().toRealPath().toString());
    }
  }

  @Test
  void anOlderFormatThatCanBeReadAnswersUntilItIsMadeAnew() throws IOException {
    // As format 10 wrote it, which knew of no vault.
    writeHead(
        "{'format':10,'configurationHash':'','scannedAt':'2025-01-01T00:00:00Z','generation':4,"
            + "'names':{}}");
    try (IndexStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index)) {
      assertThat(store.olderFormat()).contains("format 10");
      try (var snapshot = searcher.snapshot()) {
        assertThat(snapshot.summary().notes()).isEqualTo(1);
      }
      assertThat(vault.sync(store).added()).isEqualTo(1);
      IndexHead head = store.head().orElseThrow();
      assertThat(head.format()).isEqualTo(IndexHead.FORMAT);
      assertThat(head.generation()).isEqualTo(5);
      assertThat(head.vault()).isPresent();
      assertThat(store.olderFormat()).isEmpty();
      searcher.snapshot().close();
    }
  }

  @Test
  void anOlderFormatThatCannotBeReadSaysSoUntilItIsMadeAnew() throws IOException {
    writeHead("{'format':8,'whatever':[1]}");
    try (IndexStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index)) {
      assertThat(store.olderFormat()).contains("format 8");
      assertThatThrownBy(searcher::snapshot)
          .isInstanceOf(NoIndexException.class)
          .hasMessage(
              "the index in %s is written in format 8, which this version cannot search; 'minutebook index' makes it anew from your notes"
                  .formatted(index));
      vault.sync(store);
      searcher.snapshot().close();
    }
  }

  @Test
  void anOlderLucenesFormatIsMadeAnewToo() throws IOException {
    writeLucenesVersion(1);
    try (IndexStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index)) {
      assertThat(store.olderFormat()).contains("Lucene's format 1");
      assertThatThrownBy(searcher::snapshot)
          .isInstanceOf(NoIndexException.class)
          .hasMessageContaining("is written in Lucene's format 1, which");
      vault.sync(store);
      searcher.snapshot().close();
    }
  }

  @Test
  void aNewerFormatIsLeftAloneUnlessItIsToBeMadeAnew() throws IOException {
    writeHead("{'format':%d}".formatted(IndexHead.FORMAT + 2));
    assertLeftAlone(
        "a newer Minutebook wrote the index in %s (in format %d; this one reads formats %d to %d); nothing in it was changed: update Minutebook, or make the index anew with 'minutebook index --rebuild'"
            .formatted(index, IndexHead.FORMAT + 2, IndexHead.OLDEST_READABLE, IndexHead.FORMAT));
    assertMadeAnew();
  }

  @Test
  void aNewerLucenesFormatIsLeftAloneToo() throws IOException {
    writeLucenesVersion(99);
    assertLeftAlone(
        "a newer Minutebook wrote the index in %s (in Lucene's format 99; this one reads Lucene's formats up to %d); nothing in it was changed: update Minutebook, or make the index anew with 'minutebook index --rebuild'"
            .formatted(index, SegmentInfos.VERSION_10_6));
    assertMadeAnew();
  }

  @Test
  void anotherProgramsIndexIsLeftAloneWhateverIsAskedFor() throws IOException {
    writeHead("");
    String message =
        "the index in %s is another program's; nothing in it was changed: name another folder with --index DIR"
            .formatted(index);
    assertLeftAlone(message);
    Map<String, Long> before = sizes();
    try (IndexStore store = Indexes.store(index)) {
      assertThatThrownBy(() -> vault.rebuild(store))
          .isInstanceOf(IndexFormatException.class)
          .hasMessage(message);
    }
    assertThatThrownBy(() -> new LuceneFolder(index).remove()).hasMessage(message);
    assertThat(sizes()).isEqualTo(before);
  }

  private void assertLeftAlone(String message) throws IOException {
    Map<String, Long> before = sizes();
    try (LuceneStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index)) {
      assertThatThrownBy(searcher::snapshot)
          .isInstanceOf(IndexFormatException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> vault.sync(store))
          .isInstanceOf(IndexFormatException.class)
          .hasMessage(message);
      assertThatThrownBy(store::check).hasMessage(message);
    }
    assertThat(sizes()).isEqualTo(before);
  }

  private void assertMadeAnew() throws IOException {
    try (IndexStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index)) {
      vault.rebuild(store);
      searcher.snapshot().close();
    }
  }

  /** The same index with another head; with none when it is empty. */
  private void writeHead(String json) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setCommitOnClose(true);
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> data =
          json.isEmpty() ? Map.of() : Map.of("head", json.replace('\'', '"'));
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  /** The commit as another Lucene would have begun it, with a checksum that is right. */
  private void writeLucenesVersion(int version) throws IOException {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(index, "segments_*")) {
      for (Path commit : commits) {
        byte[] bytes = Files.readAllBytes(commit);
        int afterName = 4 + 1 + "segments".length();
        ByteBuffer.wrap(bytes).putInt(afterName, version);
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, sum.getValue());
        Files.write(commit, bytes);
      }
    }
  }

  private Map<String, Long> sizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(index)) {
      for (Path file : files) {
        sizes.put(String.valueOf(file.getFileName()), Files.size(file));
      }
    }
    return sizes;
  }
}
