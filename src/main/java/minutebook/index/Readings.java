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
 * @param gone paths to be removed, of which some may never have been indexed
 * @param failed notes that could not be read for now; those that are indexed stay as they are
 */
record Readings(
    List<Reading.Understood> notes,
    List<IndexedFile> skipped,
    List<IndexedFile> touched,
    Set<String> gone,
    List<SyncReport.Skipped> failed) {

  static Readings of(
      List<Reading> readings, List<String> removed, Map<String, IndexedFile> indexed) {
    Readings sorted =
        new Readings(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeSet<>(removed),
            new ArrayList<>());
    for (Reading reading : readings) {
      sorted.add(reading, indexed.get(reading.file().path()));
    }
    return sorted;
  }

  private void add(Reading reading, @Nullable IndexedFile before) {
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
      case Reading.Vanished ignored -> gone.add(path);
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
