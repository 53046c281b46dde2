package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.AnalysisRules;
import minutebook.index.IndexHead;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.IndexedFile;
import minutebook.index.NoteBlock;
import minutebook.people.NamesOfNote;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** An index in a folder. */
public final class LuceneStore implements IndexStore {
  static final String HEAD = "head";
  private static final double RAM_BUFFER_MB = 64;

  private final Path folder;
  private final Directory directory;
  private final AnalysisRules analysis;
  private final LuceneDocuments documents = new LuceneDocuments();

  /** Opens a folder, which is made when it does not exist; only its owner may look into it. */
  public LuceneStore(Path folder, AnalysisRules analysis) throws IOException {
    PrivateFolder.create(folder);
    this.folder = folder;
    this.directory = FSDirectory.open(folder);
    this.analysis = analysis;
  }

  @Override
  public Optional<IndexHead> head() throws IOException {
    try {
      String head = SegmentInfos.readLatestCommit(directory).getUserData().get(HEAD);
      return Optional.ofNullable(head).map(json -> Json.read(json, IndexHead.class));
    } catch (IndexNotFoundException
        | IndexFormatTooOldException
        | IndexFormatTooNewException nothingToUse) {
      return Optional.empty();
    }
  }

  @Override
  public Map<String, IndexedFile> files() throws IOException {
    Map<String, IndexedFile> files = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        files(leaf.reader(), files);
      }
    }
    return files;
  }

  private static void files(LeafReader reader, Map<String, IndexedFile> files) throws IOException {
    NumericDocValues modified = reader.getNumericDocValues(LuceneFields.MODIFIED);
    if (modified == null) {
      return;
    }
    NumericDocValues size = reader.getNumericDocValues(LuceneFields.SIZE);
    NumericDocValues items = reader.getNumericDocValues(LuceneFields.ITEMS);
    NumericDocValues edits = reader.getNumericDocValues(LuceneFields.EDITS);
    SortedDocValues path = reader.getSortedDocValues(LuceneFields.PATH);
    SortedDocValues hash = reader.getSortedDocValues(LuceneFields.HASH);
    SortedDocValues skipped = reader.getSortedDocValues(LuceneFields.SKIPPED);
    Bits live = reader.getLiveDocs();
    for (int doc = modified.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = modified.nextDoc()) {
      if (live == null || live.get(doc)) {
        IndexedFile file =
            new IndexedFile(
                text(path, doc),
                number(size, doc),
                modified.longValue(),
                text(hash, doc),
                (int) number(items, doc),
                (int) number(edits, doc),
                text(skipped, doc));
        files.put(file.path(), file);
      }
    }
  }

  private static long number(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : 0;
  }

  private static String text(SortedDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }

  @Override
  public List<NamesOfNote> names(Collection<String> paths) throws IOException {
    List<NamesOfNote> names = new ArrayList<>();
    for (String json : stored(LuceneFields.FILE, paths, LuceneFields.NAMES)) {
      names.add(Json.read(json, NamesOfNote.class));
    }
    return names;
  }

  @Override
  public Set<String> spelling(Collection<String> spellings) throws IOException {
    return new HashSet<>(stored(LuceneFields.SPELLING, spellings, LuceneFields.FILE));
  }

  /** A stored field of every document with one of the values in a field. */
  private List<String> stored(String field, Collection<String> values, String wanted)
      throws IOException {
    List<String> found = new ArrayList<>();
    if (values.isEmpty()) {
      return found;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      StoredFields stored = reader.storedFields();
      TermInSetQuery query = new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
      for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
        String value = stored.document(hit.doc, Set.of(wanted)).get(wanted);
        if (value != null) {
          found.add(value);
        }
      }
    }
    return found;
  }

  @Override
  public Change change() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new LuceneAnalysis(analysis));
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    try {
      return new LuceneChange(new IndexWriter(directory, config));
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(folder, e);
    }
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }

  private final class LuceneChange implements Change {
    private final IndexWriter writer;
    private boolean committed;

    LuceneChange(IndexWriter writer) {
      this.writer = writer;
    }

    @Override
    public void clear() throws IOException {
      writer.deleteAll();
    }

    @Override
    public void put(NoteBlock note) throws IOException {
      writer.updateDocuments(blockOf(note.file().path()), documents.block(note));
    }

    @Override
    public void skip(IndexedFile file) throws IOException {
      writer.updateDocuments(blockOf(file.path()), List.of(documents.file(file)));
    }

    @Override
    public void touch(IndexedFile file) throws IOException {
      Term own = new Term(LuceneFields.FILE, file.path());
      writer.updateNumericDocValue(own, LuceneFields.MODIFIED, file.modified());
    }

    @Override
    public void remove(String path) throws IOException {
      writer.deleteDocuments(blockOf(path));
    }

    @Override
    public void commit(IndexHead head) throws IOException {
      writer.setLiveCommitData(Map.of(HEAD, Json.write(head)).entrySet());
      writer.commit();
      committed = true;
    }

    @Override
    public void close() throws IOException {
      if (committed) {
        writer.close();
      } else {
        writer.rollback();
      }
    }

    private static Term blockOf(String path) {
      return new Term(LuceneFields.PATH, path);
    }
  }
}
