package minutebook.lucene;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import minutebook.index.IndexedFile;

/**
 * The records of one commit, so that a process that syncs again and again reads them once: those of
 * its next commit are these, but for what it changed.
 */
final class RecordsOfCommit {
  private String commit = "";
  private NavigableMap<String, IndexedFile> files = Collections.emptyNavigableMap();

  /** Those of a commit, if it is the one that was kept. */
  synchronized Optional<NavigableMap<String, IndexedFile>> of(String id) {
    return commit.equals(id) ? Optional.of(files) : Optional.empty();
  }

  /** Keeps those of a commit. */
  synchronized NavigableMap<String, IndexedFile> keep(
      String id, NavigableMap<String, IndexedFile> records) {
    commit = id;
    files = Collections.unmodifiableNavigableMap(records);
    return files;
  }

  /** What leads from one commit to the next. */
  Changed from(String before) {
    return new Changed(before);
  }

  private synchronized void follow(Changed changed, String after) {
    if (!commit.equals(changed.before) && !changed.isCleared) {
      return;
    }
    if (changed.records.isEmpty() && !changed.isCleared) {
      commit = after;
      return;
    }
    NavigableMap<String, IndexedFile> next =
        changed.isCleared ? new TreeMap<>() : new TreeMap<>(files);
    changed.records.forEach(
        (path, file) ->
            file.ifPresentOrElse(record -> next.put(path, record), () -> next.remove(path)));
    keep(after, next);
  }

  /** Records that a change puts in the place of others, by several threads. */
  final class Changed {
    private final String before;
    private final Map<String, Optional<IndexedFile>> records = new ConcurrentHashMap<>();
    private volatile boolean isCleared;

    private Changed(String before) {
      this.before = before;
    }

    void clear() {
      records.clear();
      isCleared = true;
    }

    void put(IndexedFile file) {
      records.put(file.path(), Optional.of(file));
    }

    void remove(String path) {
      records.put(path, Optional.empty());
    }

    void committed(String after) {
      follow(this, after);
    }
  }
}
