package minutebook.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import minutebook.vault.VaultFile;

/** Notes that are gone from one path and came with the same content at another. */
final class Renames {
  private Renames() {}

  /**
   * Files that may be such notes, as far as it can be told without reading them: a rename keeps the
   * size.
   *
   * @param gone paths of notes
   * @param indexed what is known of them, by path
   */
  static List<VaultFile> possible(
      Collection<String> gone, Map<String, IndexedFile> indexed, Collection<VaultFile> found) {
    Set<Long> sizes = new HashSet<>();
    for (String path : gone) {
      IndexedFile file = indexed.get(path);
      if (file != null) {
        sizes.add(file.size());
      }
    }
    return found.stream()
        .filter(file -> !indexed.containsKey(file.path()) && sizes.contains(file.size()))
        .toList();
  }

  /**
   * The paths they are gone from, no more for one content than came with it.
   *
   * @param gone paths of files
   * @param indexed what is known of them, by path
   * @param notes that were read
   */
  static Set<String> of(
      Collection<String> gone,
      Map<String, IndexedFile> indexed,
      Collection<Reading.Understood> notes) {
    Map<String, Integer> came = new HashMap<>();
    for (Reading.Understood note : notes) {
      if (!indexed.containsKey(note.file().path())) {
        came.merge(note.hash(), 1, Integer::sum);
      }
    }
    Set<String> renamed = new TreeSet<>();
    for (String path : gone) {
      IndexedFile file = indexed.get(path);
      if (file != null && !file.isSkipped() && came.merge(file.hash(), -1, Integer::sum) >= 0) {
        renamed.add(path);
      }
    }
    return renamed;
  }
}
