package minutebook.lucene;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import minutebook.index.Evidence;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.IndexedFile;
import minutebook.index.LinkPlaces;
import minutebook.index.NoteBlock;
import minutebook.note.Diagnostic;

/** An empty index that keeps what is put into it as it comes. */
final class DumpedStore implements IndexStore {
  private final SortedMap<String, NoteBlock> blocks = new TreeMap<>();

  /** By path. */
  Collection<NoteBlock> blocks() {
    return blocks.values();
  }

  @Override
  public Optional<IndexHead> head() {
    return Optional.empty();
  }

  @Override
  public Optional<String> olderFormat() {
    return Optional.empty();
  }

  @Override
  public NavigableMap<String, IndexedFile> files() {
    return Collections.emptyNavigableMap();
  }

  @Override
  public List<Evidence> evidence(Collection<String> paths) {
    return List.of();
  }

  @Override
  public Map<String, List<Diagnostic>> diagnostics() {
    return Map.of();
  }

  @Override
  public Set<String> spelling(Collection<String> spellings) {
    return Set.of();
  }

  @Override
  public Set<String> linked(Collection<String> names) {
    return Set.of();
  }

  @Override
  public Set<String> links() {
    return Set.of();
  }

  @Override
  public LinkPlaces linking(Collection<String> names, int most) {
    return new LinkPlaces(0, 0, List.of());
  }

  @Override
  public Set<String> sourceNotes() {
    return Set.of();
  }

  @Override
  public Set<String> sources(Collection<String> names, Collection<String> except) {
    return Set.of();
  }

  @Override
  public Change change() {
    return new Change() {
      @Override
      public void clear() {}

      @Override
      public void put(NoteBlock note) {
        synchronized (blocks) {
          blocks.put(note.file().path(), note);
        }
      }

      @Override
      public void skip(IndexedFile file) {}

      @Override
      public void touch(IndexedFile file) {}

      @Override
      public void remove(String path) {}

      @Override
      public void commit(IndexHead head) {}

      @Override
      public void close() {}
    };
  }

  @Override
  public Change renewal() {
    return change();
  }

  @Override
  public void close() {}
}
