package minutebook.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import minutebook.note.Diagnostic;

/** A store that someone else changes just before the first change is begun. */
final class ChangedMeanwhile implements IndexStore {
  /** What the other does. */
  interface Other {
    void change() throws IOException;
  }

  private final IndexStore store;
  private final Other other;
  private boolean changed;

  ChangedMeanwhile(IndexStore store, Other other) {
    this.store = store;
    this.other = other;
  }

  @Override
  public Change change() throws IOException {
    if (!changed) {
      changed = true;
      other.change();
    }
    return store.change();
  }

  @Override
  public Change renewal() throws IOException {
    return store.renewal();
  }

  @Override
  public Optional<IndexHead> head() throws IOException {
    return store.head();
  }

  @Override
  public Optional<String> olderFormat() throws IOException {
    return store.olderFormat();
  }

  @Override
  public NavigableMap<String, IndexedFile> files() throws IOException {
    return store.files();
  }

  @Override
  public List<Evidence> evidence(Collection<String> paths) throws IOException {
    return store.evidence(paths);
  }

  @Override
  public Map<String, List<Diagnostic>> diagnostics() throws IOException {
    return store.diagnostics();
  }

  @Override
  public Set<String> spelling(Collection<String> spellings) throws IOException {
    return store.spelling(spellings);
  }

  @Override
  public Set<String> linked(Collection<String> names) throws IOException {
    return store.linked(names);
  }

  @Override
  public Set<String> links() throws IOException {
    return store.links();
  }

  @Override
  public LinkPlaces linking(Collection<String> names, int most) throws IOException {
    return store.linking(names, most);
  }

  @Override
  public Set<String> sourceNotes() throws IOException {
    return store.sourceNotes();
  }

  @Override
  public Set<String> sources(Collection<String> names, Collection<String> except)
      throws IOException {
    return store.sources(names, except);
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
