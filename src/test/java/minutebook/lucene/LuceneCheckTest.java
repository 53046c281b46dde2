package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import minutebook.index.IndexCheck;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexHead;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.search.NoIndexException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCheckTest {
  @TempDir Path temp;
  private Path index;
  private TestVault vault;
  private LuceneStore store;

  @BeforeEach
  void indexNotes() throws IOException {
    index = temp.resolve("index");
    vault = new TestVault(Files.createDirectory(temp.resolve("vault")));
    vault.note("a.md", "A crane\n\n- [ ] lease it\n").note("b.md", "A quay").note("c.md", "Tide");
    store = Indexes.store(index);
    vault.sync(store);
    vault.delete("c.md").note("d.md", "\0".repeat(9));
    vault.sync(store);
    store.settle();
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  @Test
  void aSoundIndexIsSaidToBeSegmentBySegment() throws IOException {
    IndexCheck check = store.check();

    assertThat(check.isSound()).isTrue();
    assertThat(check.format()).contains("format " + IndexHead.FORMAT);
    assertThat(check.problems()).isEmpty();
    assertThat(check.segments()).isNotEmpty();
    assertThat(check.segments().stream().mapToInt(one -> one.notes().orElseThrow()).sum())
        .isEqualTo(3);
  }

  @Test
  void whereThereIsNoIndexNothingIsDamaged() throws IOException {
    try (LuceneStore none = Indexes.store(temp.resolve("none"))) {
      assertThatThrownBy(none::check)
          .isInstanceOf(NoIndexException.class)
          .hasMessageContaining("run 'minutebook index'");
    }
  }

  @Test
  void aFlippedByteIsFoundThoughTheIndexOpens() throws IOException {
    for (Path file : files("_*.{cfs,fdt}")) {
      flipWhatOpeningDoesNotRead(file);
    }
    Indexes.searcher(index).snapshot().close();

    IndexCheck check = store.check();

    assertThat(check.isSound()).isFalse();
    assertThat(check.segments()).isNotEmpty().allMatch(segment -> !segment.isSound());
    assertThat(vault.rebuild(store).notes()).isEqualTo(3);
    assertThat(store.check().isSound()).isTrue();
  }

  /** Where that stands depends on what a segment has most of. */
  private void flipWhatOpeningDoesNotRead(Path file) throws IOException {
    for (int step = 1; step < 20; step++) {
      int at = (int) (Files.size(file) * (20 - step) / 20);
      edit(file, bytes -> flipped(bytes, at));
      try {
        Indexes.searcher(index).snapshot().close();
        return;
      } catch (IndexDamagedException read) {
        edit(file, bytes -> flipped(bytes, at));
      }
    }
    throw new AssertionError("opening reads all of " + file);
  }

  private static byte[] flipped(byte[] bytes, int at) {
    bytes[at] ^= 1;
    return bytes;
  }

  @Test
  void onlyTheDamagedSegmentIsNamed() throws IOException {
    write(List.of(item("x.md"), end("x.md", 1)));
    List<String> before = store.check().segments().stream().map(IndexCheck.Segment::name).toList();
    assertThat(before).hasSizeGreaterThan(1);
    Files.delete(index.resolve(before.getLast() + ".cfs"));

    IndexCheck check = store.check();

    assertThat(check.segments())
        .filteredOn(segment -> !segment.isSound())
        .extracting(IndexCheck.Segment::name)
        .containsExactly(before.getLast());
  }

  @Test
  void aCommitThatCannotBeReadIsAProblemOfTheWhole() throws IOException {
    for (Path file : files("segments_*")) {
      edit(file, bytes -> Arrays.copyOf(bytes, 20));
    }
    assertThat(store.check().problems()).singleElement().asString().startsWith("no commit can be");
  }

  @Test
  void documentsThatBelongToNoNoteAreFound() throws IOException {
    write(List.of(item("x.md")));
    assertProblem("its last documents belong to no note");
  }

  @Test
  void documentsOfAnotherPathAreFound() throws IOException {
    write(List.of(item("x.md"), end("y.md", 1)));
    assertProblem("the documents before that of y.md are not its own");
  }

  @Test
  void aCountOfItemsThatIsNotTheirsIsFound() throws IOException {
    write(List.of(item("x.md"), end("x.md", 3)));
    assertProblem("x.md counts 3 items and has 1");
  }

  @Test
  void aFileThatIsThereTwiceIsFound() throws IOException {
    write(List.of(end("a.md", 0)));
    assertProblem("a.md is there twice");
  }

  @Test
  void aBlockThatIsDeletedInPartIsFound() throws IOException {
    write(List.of(item("x.md"), end("x.md", 1)));
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, config())) {
      writer.deleteDocuments(new Term("which", "item of x.md"));
    }
    assertProblem("the documents before that of x.md are not its own");
  }

  @Test
  void nothingIsCheckedWhileAnotherProcessWrites() throws IOException {
    try (IndexStore.Change change = store.change()) {
      assertThat(change).isNotNull();
      assertThatThrownBy(store::check).isInstanceOf(IndexLockedException.class);
    }
  }

  private void assertProblem(String problem) throws IOException {
    assertThat(store.check().segments())
        .flatExtracting(IndexCheck.Segment::problems)
        .containsExactly(problem);
  }

  private void write(List<Document> block) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, config())) {
      writer.addDocuments(block);
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
  }

  private static Document item(String path) {
    Document document = new Document();
    path(document, path);
    document.add(new StringField(LuceneFields.SORT, LuceneFields.IS_ITEM.bytes(), Store.NO));
    document.add(new StringField("which", "item of " + path, Store.NO));
    return document;
  }

  private static Document end(String path, int items) {
    Document document = new Document();
    path(document, path);
    document.add(new NumericDocValuesField(LuceneFields.MODIFIED, 1));
    document.add(new NumericDocValuesField(LuceneFields.ITEMS, items));
    return document;
  }

  private static void path(Document document, String path) {
    document.add(new StringField(LuceneFields.PATH, path, Store.NO));
    document.add(new SortedDocValuesField(LuceneFields.PATH, new BytesRef(path)));
  }

  private List<Path> files(String glob) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(index, glob)) {
      List<Path> files = new ArrayList<>();
      found.forEach(files::add);
      assertThat(files).isNotEmpty();
      return files;
    }
  }

  private static void edit(Path file, UnaryOperator<byte[]> change) throws IOException {
    Files.write(file, change.apply(Files.readAllBytes(file)));
  }
}
