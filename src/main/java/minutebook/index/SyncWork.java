package minutebook.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.Configuration;
import minutebook.people.NameCounts;
import minutebook.people.NamesOfNote;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;
import minutebook.vault.VaultScan;

/** One sync that has something to do: reads what the plan names, writes, and counts what it did. */
final class SyncWork {
  private final IndexStore store;
  private final Configuration configuration;
  private final NoteReader reader;
  private final Optional<IndexHead> head;
  private final Map<String, IndexedFile> indexed;
  private final Progress progress;

  /** What the index holds when this work is done. */
  private final Map<String, IndexedFile> after;

  private final List<SyncReport.Skipped> failed = new ArrayList<>();
  private int added;
  private int changed;
  private int removed;

  SyncWork(
      IndexStore store,
      Configuration configuration,
      NoteReader reader,
      Optional<IndexHead> head,
      Map<String, IndexedFile> indexed,
      Progress progress) {
    this.store = store;
    this.configuration = configuration;
    this.reader = reader;
    this.head = head;
    this.indexed = indexed;
    this.after = new TreeMap<>(indexed);
    this.progress = progress;
  }

  void apply(SyncPlan plan, Instant scannedAt) throws IOException {
    List<VaultFile> candidates = new ArrayList<>(plan.added());
    candidates.addAll(plan.suspect());
    List<Reading> readings = read(candidates, true);

    Set<String> gone = new HashSet<>(plan.removed());
    List<Reading.Understood> notes = new ArrayList<>();
    List<Reading.Skipped> skipped = new ArrayList<>();
    List<IndexedFile> touched = new ArrayList<>();
    for (Reading reading : readings) {
      IndexedFile before = indexed.get(reading.file().path());
      switch (reading) {
        case Reading.Understood note -> notes.add(note);
        case Reading.Skipped skip -> skipped.add(skip);
        case Reading.Same same -> {
          if (before != null && !before.equals(before.seenAs(same.file()))) {
            touched.add(before.seenAs(same.file()));
          }
        }
        case Reading.Vanished vanished -> {
          if (before != null) {
            gone.add(vanished.file().path());
          }
        }
        case Reading.Failed failure ->
            failed.add(new SyncReport.Skipped(failure.file().path(), failure.reason()));
      }
    }
    boolean nothing = notes.isEmpty() && skipped.isEmpty() && touched.isEmpty() && gone.isEmpty();
    if (nothing && head.isPresent()) {
      return;
    }
    write(notes, skipped, touched, gone, scannedAt);
  }

  private void write(
      List<Reading.Understood> notes,
      List<Reading.Skipped> skipped,
      List<IndexedFile> touched,
      Set<String> gone,
      Instant scannedAt)
      throws IOException {
    NameCounts before = head.map(IndexHead::names).orElse(NameCounts.NONE);
    NameCounts names = before.with(namesBefore(notes, skipped, gone), namesOf(notes));
    PersonDirectory directory = PersonDirectory.of(names, configuration.people());
    List<Reading.Understood> affected = affected(before, directory, notes, skipped, gone);

    try (IndexStore.Change change = store.change()) {
      if (head.isEmpty()) {
        change.clear();
      }
      for (String path : gone) {
        change.remove(path);
        after.remove(path);
        removed++;
      }
      for (Reading.Skipped skip : skipped) {
        VaultFile file = skip.file();
        IndexedFile record =
            new IndexedFile(file.path(), file.size(), file.modified(), "", 0, 0, skip.reason());
        change.skip(record);
        count(record);
      }
      for (IndexedFile file : touched) {
        change.touch(file);
        after.put(file.path(), file);
      }
      put(change, notes, directory).forEach(this::count);
      put(change, affected, directory).forEach(file -> after.put(file.path(), file));
      long generation = store.head().map(IndexHead::generation).orElse(0L) + 1;
      change.commit(
          new IndexHead(
              IndexHead.FORMAT, configuration.documentHash(), scannedAt, generation, names));
    }
  }

  private void count(IndexedFile file) {
    if (after.put(file.path(), file) == null) {
      added++;
    } else {
      changed++;
    }
  }

  private List<Reading> read(List<VaultFile> files, boolean unlessSame) throws IOException {
    progress.begin("Reading", files.size());
    try {
      return Workers.map(
          files,
          file -> {
            Reading reading = reader.read(file, unlessSame ? indexed.get(file.path()) : null);
            progress.step();
            return reading;
          });
    } finally {
      progress.end();
    }
  }

  private List<IndexedFile> put(
      IndexStore.Change change, List<Reading.Understood> notes, PersonDirectory directory)
      throws IOException {
    DocumentBuilder documents = new DocumentBuilder(configuration, directory);
    progress.begin("Indexing", notes.size());
    try {
      return Workers.map(
          notes,
          note -> {
            NoteBlock block =
                documents.block(reader.parsed(note), note.file(), note.hash(), note.names());
            change.put(block);
            progress.step();
            return block.file();
          });
    } finally {
      progress.end();
    }
  }

  /** The names that notes gave before they changed or went. */
  private List<NamesOfNote> namesBefore(
      List<Reading.Understood> notes, List<Reading.Skipped> skipped, Set<String> gone)
      throws IOException {
    Set<String> paths = new HashSet<>(gone);
    notes.forEach(note -> paths.add(note.file().path()));
    skipped.forEach(skip -> paths.add(skip.file().path()));
    paths.retainAll(indexed.keySet());
    return store.names(paths);
  }

  private static List<NamesOfNote> namesOf(Collection<Reading.Understood> notes) {
    return notes.stream().map(Reading.Understood::names).toList();
  }

  /** Notes that did not change, with a spelling in them that means someone else now. */
  private List<Reading.Understood> affected(
      NameCounts before,
      PersonDirectory directory,
      List<Reading.Understood> notes,
      List<Reading.Skipped> skipped,
      Set<String> gone)
      throws IOException {
    Set<String> spellings =
        PersonDirectory.of(before, configuration.people()).differences(directory);
    if (indexed.isEmpty() || spellings.isEmpty()) {
      return List.of();
    }
    Set<String> paths = new HashSet<>(store.spelling(spellings));
    paths.removeAll(gone);
    notes.forEach(note -> paths.remove(note.file().path()));
    skipped.forEach(skip -> paths.remove(skip.file().path()));
    List<VaultFile> files =
        indexed.values().stream()
            .filter(file -> paths.contains(file.path()))
            .map(file -> new VaultFile(file.path(), file.size(), file.modified()))
            .toList();
    List<Reading.Understood> affected = new ArrayList<>();
    for (Reading reading : read(files, false)) {
      if (reading instanceof Reading.Understood note && isAsIndexed(note)) {
        affected.add(note);
      }
    }
    return affected;
  }

  /**
   * One that changed since the scan waits for the next sync, so that its names are counted once.
   */
  private boolean isAsIndexed(Reading.Understood note) {
    IndexedFile before = indexed.get(note.file().path());
    return before != null && before.hash().equals(note.hash());
  }

  SyncReport report(VaultScan scan, double tookMs) {
    List<SyncReport.Skipped> skipped = new ArrayList<>();
    List<SyncReport.Repaired> repaired = new ArrayList<>();
    int notes = 0;
    int items = 0;
    long bytes = 0;
    for (IndexedFile file : after.values()) {
      if (file.isSkipped()) {
        skipped.add(new SyncReport.Skipped(file.path(), file.skipped()));
      } else {
        notes++;
        items += file.items();
        bytes += file.size();
        if (file.edits() > 0) {
          repaired.add(new SyncReport.Repaired(file.path(), file.edits()));
        }
      }
    }
    scan.unreadable().forEach((path, why) -> failed.add(new SyncReport.Skipped(path, why)));
    int unchanged = after.size() - added - changed;
    return new SyncReport(
        notes, added, changed, removed, unchanged, items, bytes, skipped, repaired, failed, tookMs);
  }
}
