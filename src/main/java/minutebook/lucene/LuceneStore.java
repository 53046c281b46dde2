package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Files;
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
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/** An index in a folder. */
public final class LuceneStore implements IndexStore {
  private final Path folder;
  private final Directory directory;
  private final RecordsOfCommit recordsOfCommit = new RecordsOfCommit();
  private final KeptReader reader;
  private final LuceneWriters writers;

  /** Opens a folder, which is made when it does not exist; only its owner may look into it. */
  public LuceneStore(Path folder, AnalysisRules analysis) throws IOException {
    this(folder, open(folder), analysis);
  }

  /** Over a directory of the folder, which is closed with this. */
  LuceneStore(Path folder, Directory directory, AnalysisRules analysis) {
    this.folder = folder;
    this.directory = directory;
    this.reader = new KeptReader(directory);
    this.writers = new LuceneWriters(folder, directory, analysis, recordsOfCommit);
  }

  static Directory open(Path folder) throws IOException {
    try {
      PrivateFolder.create(folder);
      return PrivateDirectory.open(folder);
    } catch (IOException e) {
      throw Unwritable.in(folder, e);
    }
  }

  @Override
  public Optional<IndexHead> head() throws IOException {
    return found().head(folder);
  }

  @Override
  public Optional<String> olderFormat() throws IOException {
    return found().olderFormat();
  }

  private FoundCommit found() throws IOException {
    if (!Files.isDirectory(folder)) {
      return new FoundCommit.Nothing();
    }
    try {
      return FoundCommit.in(directory);
    } catch (IOException e) {
      throw Damage.in(folder, e);
    }
  }

  @Override
  public NavigableMap<String, IndexedFile> files() throws IOException {
    try {
      Optional<NavigableMap<String, IndexedFile>> kept =
          recordsOfCommit.of(CommitReaders.id(SegmentInfos.readLatestCommit(directory)));
      return kept.isPresent()
          ? kept.get()
          : reader.read(
              commit -> recordsOfCommit.keep(CommitReaders.id(commit), FileRecords.read(commit)));
    } catch (IOException e) {
      throw Damage.in(folder, e);
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException | AssertionError e) {
      // Lucene believes what it has mapped into memory, or asserts it where assertions are on.
      throw new IndexDamagedException(folder, e);
    }
  }

  @Override
  public List<Evidence> evidence(Collection<String> paths) throws IOException {
    return stored(LuceneFields.FILE, paths, LuceneFields.EVIDENCE).stream()
        .map(json -> Json.read(json, Evidence.class))
        .toList();
  }

  @Override
  public Map<String, List<Diagnostic>> diagnostics() throws IOException {
    return read(LuceneStore::diagnostics);
  }

  private static Map<String, List<Diagnostic>> diagnostics(DirectoryReader commit)
      throws IOException {
    Map<String, List<Diagnostic>> found = new HashMap<>();
    StoredFields stored = commit.storedFields();
    Set<String> wanted = Set.of(LuceneFields.FILE, LuceneFields.OUTLINE);
    for (int note : documents(commit, Fields.HAS, Set.of(Fields.DIAGNOSTIC))) {
      Document document = stored.document(note, wanted);
      NoteOutline outline = Json.read(document.get(LuceneFields.OUTLINE), NoteOutline.class);
      found.put(document.get(LuceneFields.FILE), outline.diagnostics());
    }
    return found;
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
    return read(commit -> new LinkTerms(commit).all());
  }

  @Override
  public LinkPlaces linking(Collection<String> names, int most) throws IOException {
    return read(commit -> new LinkTerms(commit).places(names, most));
  }

  @Override
  public Set<String> sources(Collection<String> names, Collection<String> except)
      throws IOException {
    return read(
        commit -> {
          Set<String> found = new HashSet<>();
          Set<Integer> aside = documents(commit, LuceneFields.FILE, except);
          for (String name : names) {
            Term term = new Term(Fields.SOURCE_NAME, name);
            if (LiveTerms.any(commit, term, document -> !aside.contains(document))) {
              found.add(name);
            }
          }
          return found;
        });
  }

  @Override
  public Set<String> sourceNotes() throws IOException {
    Term source = new Term(Fields.SHAPE, NoteShape.SOURCE.id());
    return read(commit -> FileRecords.paths(commit, source));
  }

  /** A stored field of every document with one of the values in a field, if it has any. */
  private List<String> stored(String field, Collection<String> values, String wanted)
      throws IOException {
    if (values.isEmpty()) {
      return List.of();
    }
    return read(
        commit -> {
          List<String> found = new ArrayList<>();
          StoredFields stored = commit.storedFields();
          for (int document : documents(commit, field, values)) {
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

  private <T> T read(KeptReader.Look<T> look) throws IOException {
    try {
      return reader.read(look);
    } catch (IOException e) {
      throw Damage.in(folder, e);
    }
  }

  @Override
  public Change renewal() throws IOException {
    writers.close();
    try {
      if (!canBeKept()) {
        reader.close();
        boolean unused = IndexFiles.delete(directory);
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
      return switch (found()) {
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
      return read(commit -> true);
    } catch (IndexDamagedException | IndexFormatException | RuntimeException | AssertionError e) {
      return false;
    }
  }

  @Override
  public Change change() throws IOException {
    return change(writers.take());
  }

  private LuceneChange change(LuceneWriters.Writer writer) {
    return new LuceneChange(folder, writers, writer, recordsOfCommit.from(writers.lastCommit()));
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
    return new LuceneCheck(folder, directory).run();
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader;
        writers) {
      // Each is closed, also when another cannot be.
    }
  }
}
