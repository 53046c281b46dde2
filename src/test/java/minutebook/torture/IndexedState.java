package minutebook.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import minutebook.config.Configuration;
import minutebook.index.IndexHead;
import minutebook.index.IndexedFile;
import minutebook.lucene.LuceneStore;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/**
 * What an index holds after whatever happened to it.
 *
 * @param generation 0 when nothing was ever committed
 * @param hashes of the notes, by path
 * @param isClean what Lucene's own check says of its files
 */
record IndexedState(long generation, Map<String, String> hashes, boolean isClean) {

  static IndexedState of(Path index, Configuration configuration) throws IOException {
    try (LuceneStore store = new LuceneStore(index, configuration.analysis());
        FSDirectory directory = FSDirectory.open(index)) {
      IndexHead head = store.head().orElse(null);
      if (head == null) {
        return new IndexedState(0, Map.of(), true);
      }
      Map<String, String> hashes = new TreeMap<>();
      for (IndexedFile file : store.files().values()) {
        hashes.put(file.path(), file.hash());
      }
      return new IndexedState(head.generation(), hashes, isClean(directory));
    }
  }

  /**
   * Whether these notes are indexed, and no other.
   *
   * @param notes path → SHA-256, of which the index keeps the first half
   */
  boolean holds(Map<String, String> notes) {
    return hashes.keySet().equals(notes.keySet()) && missing(notes).isEmpty();
  }

  /** Those of these notes that are not indexed as they are. */
  Set<String> missing(Map<String, String> notes) {
    Set<String> missing = new TreeSet<>();
    notes.forEach(
        (path, hash) -> {
          String known = hashes.getOrDefault(path, "");
          if (known.isEmpty() || !hash.startsWith(known)) {
            missing.add(path);
          }
        });
    return missing;
  }

  private static boolean isClean(FSDirectory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory);
        CheckIndex check = new CheckIndex(directory)) {
      return reader.numDocs() >= 0 && check.checkIndex().clean;
    }
  }
}
