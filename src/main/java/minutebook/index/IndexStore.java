package minutebook.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import minutebook.note.Diagnostic;

/** Port: where the documents of one vault live. Readers see the last commit and nothing else. */
public interface IndexStore extends Closeable {
  /**
   * What the last commit says of itself; empty when there is none, or one too old to be read.
   *
   * @throws IndexDamagedException if its files cannot be opened; {@link #renewal} still works
   * @throws IndexFormatException if it is newer, when a renewal still works, or another program's
   */
  Optional<IndexHead> head() throws IOException;

  /** What the last commit is written in, as {@code format 8}, if that is older than ours. */
  Optional<String> olderFormat() throws IOException;

  /**
   * Every file indexed or skipped, by path, in the order of the paths.
   *
   * @throws IndexDamagedException if that cannot be read
   */
  NavigableMap<String, IndexedFile> files() throws IOException;

  /** What notes said when they were indexed that others depend on. */
  List<Evidence> evidence(Collection<String> paths) throws IOException;

  /** The diagnostics of every note that has any, by path. */
  Map<String, List<Diagnostic>> diagnostics() throws IOException;

  /** Paths of the notes that have one of these among their {@link NoteBlock#spellings}. */
  Set<String> spelling(Collection<String> spellings) throws IOException;

  /** Paths of the notes that a link leads to by one of these {@link LinkName}s. */
  Set<String> linked(Collection<String> names) throws IOException;

  /** Every {@link LinkName} that links of items lead by, but of raw sources. */
  Set<String> links() throws IOException;

  /**
   * Where links by these names stand, but in raw sources.
   *
   * @param most names that are given a place
   */
  LinkPlaces linking(Collection<String> names, int most) throws IOException;

  /**
   * Those of these names that a note names as its source, leaving aside the notes at some paths.
   */
  Set<String> sources(Collection<String> names, Collection<String> except) throws IOException;

  /** Paths of the notes that are raw sources. */
  Set<String> sourceNotes() throws IOException;

  /**
   * Begins a change; there is one at a time.
   *
   * @throws IndexLockedException if another process has begun one
   */
  Change change() throws IOException;

  /**
   * Begins a change that begins from nothing, whatever is there. What is there and can be read
   * stays until the commit.
   *
   * @throws IndexLockedException if another process has begun one
   * @throws IndexFormatException if another program's index is there
   */
  Change renewal() throws IOException;

  /** A change that is committed whole or not at all. Adding may be done by several threads. */
  interface Change extends Closeable {
    /** Removes everything. */
    void clear() throws IOException;

    /** Puts a note in the place of what is there under its path. */
    void put(NoteBlock note) throws IOException;

    /** Records a file that is not indexed. */
    void skip(IndexedFile file) throws IOException;

    /** Records that a file's time changed and its content did not. */
    void touch(IndexedFile file) throws IOException;

    void remove(String path) throws IOException;

    /** Makes the change durable and visible. */
    void commit(IndexHead head) throws IOException;

    /** Forgets everything since the last commit. */
    @Override
    void close() throws IOException;
  }
}
