package minutebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the readings of one sync ask of the index.
 *
 * @param notes to be put
 * @param skipped records of files that are not indexed, new or changed
 * @param touched records of files whose time changed and nothing else
 * @param gone paths to be removed
 * @param failed notes that could not be read for now; those that are indexed stay as they are
 */
record Readings(
    List<Reading.Understood> notes,
    List<IndexedFile> skipped,
    List<IndexedFile> touched,
    Set<String> gone,
    List<SyncReport.Skipped> failed) {

  /**
   * Sorts them.
   *
   * @param removed paths of which nothing was found
   * @param indexed what the index keeps unless it is replaced, by path
   * @param missed paths that somebody found so far
   */
  static Readings of(
      List<Reading> readings,
      List<String> removed,
      Map<String, IndexedFile> indexed,
      Set<String> missed) {
    Readings sorted =
        new Readings(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeSet<>(removed),
            new ArrayList<>());
    for (Reading reading : readings) {
      String path = reading.file().path();
      sorted.add(reading, indexed.get(path), missed.contains(path));
    }
    return sorted;
  }

  private void add(Reading reading, @Nullable IndexedFile before, boolean isMissed) {
    String path = reading.file().path();
    switch (reading) {
      case Reading.Understood note -> notes.add(note);
      case Reading.Skipped(var file, String reason) ->
          skip(IndexedFile.skipped(file, reason), before);
      case Reading.Same(var file) -> {
        if (before != null && !before.equals(before.seenAs(file))) {
          touched.add(before.seenAs(file));
        }
      }
      case Reading.Vanished ignored -> {
        if (isMissed) {
          gone.add(path);
        }
      }
      case Reading.Failed(var file, String reason, boolean passing) -> {
        boolean isKept = before != null && !before.isSkipped();
        if (!isKept) {
          IndexedFile skipped = IndexedFile.skipped(file, reason);
          skip(passing ? skipped.toBeRead() : skipped, before);
        }
        if (isKept || passing) {
          failed.add(new SyncReport.Skipped(path, reason));
        }
      }
    }
  }

  private void skip(IndexedFile record, @Nullable IndexedFile before) {
    if (!record.equals(before)) {
      skipped.add(record);
    }
  }

  boolean isEmpty() {
    return notes.isEmpty() && skipped.isEmpty() && touched.isEmpty() && gone.isEmpty();
  }

  /** Paths whose earlier documents do not stay. */
  Set<String> replaced() {
    Set<String> paths = new TreeSet<>(gone);
    notes.forEach(note -> paths.add(note.file().path()));
    skipped.forEach(file -> paths.add(file.path()));
    return paths;
  }

  List<Evidence> evidence() {
    return notes.stream().map(Reading.Understood::evidence).toList();
  }
}
