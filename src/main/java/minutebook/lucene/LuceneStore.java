package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.AnalysisRules;
import minutebook.config.Fields;
import minutebook.index.Evidence;
import minutebook.index.IndexCheck;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexHead;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.IndexedFile;
import minutebook.index.LinkPlaces;
import minutebook.note.Diagnostic;
import minutebook.note.NoteOutline;
import minutebook.note.NoteShape;
import minutebook.search.NoIndexException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index in a folder. */
public final class LuceneStore implements IndexStore {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneStore.class);

  private final Path folder;
  private final LuceneFiles files;
  private final RecordsOfCommit records = new RecordsOfCommit();
  private final LuceneWriters writers;
  private volatile Runnable committed = () -> {};

  /** Over a folder, which is made when something is first written there. */
  public LuceneStore(Path folder, AnalysisRules analysis) {
    this(new LuceneFiles(folder), analysis);
  }

  LuceneStore(LuceneFiles files, AnalysisRules analysis) {
    this.folder = files.folder();
    this.files = files;
    this.writers = new LuceneWriters(files, analysis, records, this::committed);
  }

  /** Runs something after each commit that is made here, in the thread that makes it. */
  public void whenCommitted(Runnable then) {
    committed = then;
  }

  private void committed() {
    try {
      files.renew();
    } catch (IOException | RuntimeException e) {
      LOG.debug("the next look says what is wrong", e);
    }
    committed.run();
  }

  @Override
  public Optional<IndexHead> head() throws IOException {
    return files.found().head(folder);
  }

  @Override
  public Optional<String> olderFormat() throws IOException {
    return files.found().olderFormat();
  }

  @Override
  public NavigableMap<String, IndexedFile> files() throws IOException {
    Optional<NavigableMap<String, IndexedFile>> kept =
        Unreadable.opening(
            folder,
            () -> records.of(CommitReaders.id(SegmentInfos.readLatestCommit(files.toRead()))));
    if (kept.isPresent()) {
      return kept.get();
    }
    // They are read to open the index for a sync: whatever fails then, a rebuild has to mend it.
    return Unreadable.opening(
        folder,
        () ->
            files.read(reader -> records.keep(CommitReaders.id(reader), FileRecords.read(reader))));
  }

  @Override
  public List<Evidence> evidence(Collection<String> paths) throws IOException {
    return stored(LuceneFields.FILE, paths, LuceneFields.EVIDENCE).stream()
        .map(json -> Json.read(json, Evidence.class))
        .toList();
  }

  @Override
  public Map<String, List<Diagnostic>> diagnostics() throws IOException {
    return files.read(
        reader -> {
          Map<String, List<Diagnostic>> found = new HashMap<>();
          StoredFields stored = reader.storedFields();
          Set<String> wanted = Set.of(LuceneFields.FILE, LuceneFields.OUTLINE);
          for (int note : documents(reader, Fields.HAS, Set.of(Fields.DIAGNOSTIC))) {
            Document document = stored.document(note, wanted);
            NoteOutline outline = Json.read(document.get(LuceneFields.OUTLINE), NoteOutline.class);
            found.put(document.get(LuceneFields.FILE), outline.diagnostics());
          }
          return found;
        });
  }

  @Override
  public Set<String> spelling(Collection<String> spellings) throws IOException {
    return new HashSet<>(stored(LuceneFields.SPELLING, spellings, LuceneFields.FILE));
  }

  @Override
  public Set<String> linked(Collection<String> names) throws IOException {
    return new HashSet<>(stored(Fields.LINK_NAME, names, LuceneFields.FILE));
  }

  @Override
  public Set<String> links() throws IOException {
    return files.read(reader -> new LinkTerms(reader).all());
  }

  @Override
  public LinkPlaces linking(Collection<String> names, int most) throws IOException {
    return files.read(reader -> new LinkTerms(reader).places(names, most));
  }

  @Override
  public Set<String> sources(Collection<String> names, Collection<String> except)
      throws IOException {
    return files.read(
        reader -> {
          Set<String> found = new HashSet<>();
          Set<Integer> aside = documents(reader, LuceneFields.FILE, except);
          for (String name : names) {
            Term term = new Term(Fields.SOURCE_NAME, name);
            if (LiveTerms.any(reader, term, document -> !aside.contains(document))) {
              found.add(name);
            }
          }
          return found;
        });
  }

  @Override
  public Set<String> sourceNotes() throws IOException {
    return files.read(
        reader -> FileRecords.paths(reader, new Term(Fields.SHAPE, NoteShape.SOURCE.id())));
  }

  /** A stored field of every document with one of the values in a field, if it has any. */
  private List<String> stored(String field, Collection<String> values, String wanted)
      throws IOException {
    if (values.isEmpty()) {
      return List.of();
    }
    return files.read(
        reader -> {
          List<String> found = new ArrayList<>();
          StoredFields stored = reader.storedFields();
          for (int document : documents(reader, field, values)) {
            String value = stored.document(document, Set.of(wanted)).get(wanted);
            if (value != null) {
              found.add(value);
            }
          }
          return found;
        });
  }

  private static Set<Integer> documents(
      DirectoryReader reader, String field, Collection<String> values) throws IOException {
    Set<Integer> documents = new TreeSet<>();
    for (String value : values) {
      LiveTerms.forEach(reader, new Term(field, value), documents::add);
    }
    return documents;
  }

  @Override
  public Change renewal() throws IOException {
    writers.close();
    try {
      if (!canBeKept()) {
        files.letGo();
        boolean unused = IndexFiles.delete(files.toRead());
      }
    } catch (IOException e) {
      throw Unwritable.in(folder, e);
    }
    Change change = change();
    try {
      change.clear();
      return change;
    } catch (IOException | RuntimeException e) {
      change.close();
      throw e;
    }
  }

  /** Whether the index there, if there is one, can answer until it is made anew. */
  private boolean canBeKept() throws IOException {
    try {
      return switch (files.found()) {
        case FoundCommit.Nothing ignored -> true;
        case FoundCommit.Known ignored -> canBeOpened();
        case FoundCommit.Older ignored -> false;
        case FoundCommit.Newer ignored -> false;
        case FoundCommit.Foreign ignored -> throw IndexFormatException.foreign(folder);
      };
    } catch (IndexDamagedException e) {
      return false;
    }
  }

  private boolean canBeOpened() throws IOException {
    try {
      files.reader().close();
      return true;
    } catch (IndexDamagedException | IndexFormatException | NoIndexException e) {
      return false;
    }
  }

  @Override
  public Change change() throws IOException {
    return change(writers.take());
  }

  private LuceneChange change(LuceneWriters.Writer writer) {
    return new LuceneChange(folder, writers, writer, records.from(writers.lastCommit()));
  }

  /**
   * Erases from the files what was deleted and only marked so.
   *
   * @throws IndexLockedException if another process changes the index
   */
  public void purge() throws IOException {
    TieredMergePolicy all = new TieredMergePolicy();
    all.setForceMergeDeletesPctAllowed(0);
    try (LuceneChange change = change(writers.take(all))) {
      change.purge();
    }
    settle();
  }

  /** Waits for what goes on in the background, after which another may write. */
  public void settle() {
    writers.close();
  }

  /**
   * Looks at everything that is stored, without changing it.
   *
   * @throws IndexLockedException if another process changes the index
   * @throws IndexFormatException if this version cannot read it
   */
  public IndexCheck check() throws IOException {
    settle();
    return new LuceneCheck(files).run();
  }

  @Override
  public void close() throws IOException {
    try (files;
        writers) {
      // Each is closed, also when another cannot be.
    }
  }
}
