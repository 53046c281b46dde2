package minutebook.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import minutebook.vault.VaultPath;

/**
 * Notes that are gone from one path and came with the same content at another. Among several of one
 * content, those of the same file name belong together.
 */
final class Renames {
  private final Map<String, String> renamed = new TreeMap<>();

  private Renames() {}

  /**
   * Path a note is gone from → path it came at; each is one rename's.
   *
   * @param gone paths of files
   * @param indexed what is known of them, by path
   * @param notes that were read
   */
  static Map<String, String> of(
      Collection<String> gone,
      Map<String, IndexedFile> indexed,
      Collection<Reading.Understood> notes) {
    Map<String, String> left = new TreeMap<>();
    for (String path : gone) {
      IndexedFile file = indexed.get(path);
      if (file != null && !file.isSkipped()) {
        left.put(path, file.hash());
      }
    }
    Map<String, String> came = new TreeMap<>();
    for (Reading.Understood note : notes) {
      if (!indexed.containsKey(note.file().path())) {
        came.put(note.file().path(), note.hash());
      }
    }
    Renames renames = new Renames();
    renames.match(left, came, (path, hash) -> hash + VaultPath.name(path));
    renames.match(left, came, (path, hash) -> hash);
    return renames.renamed;
  }

  private void match(
      Map<String, String> left,
      Map<String, String> came,
      BiFunction<String, String, String> sameness) {
    Map<String, Deque<String>> byKey = new HashMap<>();
    left.forEach(
        (path, hash) ->
            byKey
                .computeIfAbsent(sameness.apply(path, hash), unused -> new ArrayDeque<>())
                .add(path));
    Set<String> arrived = new TreeSet<>();
    came.forEach(
        (to, hash) -> {
          Deque<String> from = byKey.get(sameness.apply(to, hash));
          if (from != null && !from.isEmpty()) {
            renamed.put(from.remove(), to);
            arrived.add(to);
          }
        });
    left.keySet().removeAll(renamed.keySet());
    came.keySet().removeAll(arrived);
  }
}
