package minutebook.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.Configuration;
import minutebook.people.NameCounts;
import minutebook.people.NamesOfNote;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;

/** One sync that has something to do: reads what the plan names, and writes what came of it. */
final class SyncWork {
  private final IndexStore store;
  private final Configuration configuration;
  private final NoteReader reader;
  private final Optional<IndexHead> head;
  private final Map<String, IndexedFile> indexed;
  private final DropGuard guard;
  private final Progress progress;
  private SyncCount count;
  private final NoteWriter writer;

  /**
   * Prepares it.
   *
   * @param head of the index that is brought up to date; empty to begin from nothing
   * @param indexed its files, by path
   */
  SyncWork(
      IndexStore store,
      Configuration configuration,
      NoteReader reader,
      Optional<IndexHead> head,
      Map<String, IndexedFile> indexed,
      DropGuard guard,
      Progress progress) {
    this.store = store;
    this.configuration = configuration;
    this.reader = reader;
    this.head = head;
    this.indexed = indexed;
    this.guard = guard;
    this.progress = progress;
    this.count = new SyncCount(indexed);
    this.writer = new NoteWriter(reader, progress);
  }

  SyncCount count() {
    return count;
  }

  /** Paths of the notes for which nothing was done. */
  Set<String> changedMeanwhile() {
    return writer.changedMeanwhile();
  }

  /**
   * Does it.
   *
   * @param seen generation of the index when it was looked at
   * @return false when the index or a note that was read has been changed since, and nothing was
   *     done
   */
  boolean apply(SyncPlan plan, Instant scannedAt, long seen) throws IOException {
    if (head.isEmpty() && !isLetGo(decisive(plan))) {
      return true;
    }
    List<VaultFile> candidates = new ArrayList<>(plan.added());
    candidates.addAll(plan.suspect());
    Readings readings = readings(read(candidates, true), plan.removed());
    count.failed(readings.failed());
    Set<String> renamed = guard.renamed(readings);
    if (!isLetGo(readings)) {
      return true;
    }
    if (readings.isEmpty() && head.isPresent()) {
      return !isSettling(plan, readings, head.get().scannedAt(), scannedAt)
          || settle(head.get(), scannedAt, seen);
    }
    NameCounts before = head.map(IndexHead::names).orElse(NameCounts.NONE);
    IndexedNotes notes = new IndexedNotes(store, configuration.people(), indexed.keySet());
    List<Evidence> left = notes.evidence(readings.replaced());
    List<Evidence> come = readings.evidence();
    NameCounts names = before.with(people(left), people(come));
    PersonDirectory people = PersonDirectory.of(names, configuration.people());
    Set<String> dependent = notes.dependent(before, people, SourceNames.changed(left, come));
    Set<IndexedFile> later = new LinkedHashSet<>();
    List<Reading.Understood> affected = affected(dependent, readings, later);
    DocumentBuilder documents =
        new DocumentBuilder(configuration, people, notes.sources(readings, affected));

    try (IndexStore.Change change = head.isEmpty() ? store.renewal() : store.change()) {
      if (!isAsSeen(seen)) {
        return false;
      }
      for (String path : readings.gone()) {
        change.remove(path);
        count.remove(path);
      }
      for (IndexedFile file : readings.skipped()) {
        change.skip(file);
        count.put(file);
      }
      for (IndexedFile file : readings.touched()) {
        change.touch(file);
        count.refresh(file);
      }
      writer.put(readings.notes(), documents, change).forEach(count::put);
      writer.put(affected, documents, change).forEach(count::refresh);
      if (!writer.changedMeanwhile().isEmpty()) {
        return false;
      }
      for (IndexedFile file : later) {
        change.touch(file);
        count.refresh(file);
      }
      if (head.isPresent()) {
        count.renamed(renamed.size());
      }
      count.offline(guard.left(readings));
      change.commit(
          new IndexHead(
              IndexHead.FORMAT,
              configuration.documentHash(),
              scannedAt,
              seen + 1,
              Optional.of(head.flatMap(IndexHead::begun).orElse(scannedAt)),
              names,
              Optional.of(reader.vault())));
      return true;
    }
  }

  /**
   * Reads what decides whether the index may be begun from nothing: one that may not is retried.
   */
  private Readings decisive(SyncPlan plan) throws IOException {
    List<VaultFile> files = guard.decisive(plan.added());
    return readings(files.isEmpty() ? List.of() : read(files, false), List.of());
  }

  private Readings readings(List<Reading> read, List<String> removed) {
    return Readings.of(read, removed, indexed, guard.indexed().keySet());
  }

  /**
   * Keeps what is gone when it is too much at once.
   *
   * @return false when that means to keep the whole index as it is
   */
  private boolean isLetGo(Readings readings) {
    Set<String> kept = guard.kept(readings);
    if (kept.isEmpty()) {
      return true;
    }
    if (head.isEmpty()) {
      count = new SyncCount(guard.indexed());
    }
    count.failed(guard.reasons(kept));
    readings.gone().removeAll(kept);
    return head.isPresent();
  }

  /**
   * A note that could not be read is certain no sooner than it is; one that is skipped never is.
   */
  private boolean isSettling(SyncPlan plan, Readings readings, Instant before, Instant scannedAt) {
    return readings.failed().stream()
            .map(failed -> indexed.get(failed.path()))
            .allMatch(file -> file != null && file.isSkipped())
        && plan.isSettling(indexed, before, scannedAt);
  }

  /** Records the time of the scan alone, or those files would be read by every sync. */
  private boolean settle(IndexHead head, Instant scannedAt, long seen) throws IOException {
    try (IndexStore.Change change = store.change()) {
      if (!isAsSeen(seen)) {
        return false;
      }
      change.commit(
          new IndexHead(
              head.format(),
              head.configurationHash(),
              scannedAt,
              seen,
              head.begun(),
              head.names(),
              Optional.of(reader.vault())));
      return true;
    } catch (IndexLockedException another) {
      // Nothing that was found has to be kept; a later sync records it.
      return true;
    }
  }

  /** What is begun from nothing may delete first what was seen, when that cannot be opened. */
  private boolean isAsSeen(long seen) throws IOException {
    long nothing = head.isEmpty() ? seen : 0;
    return store.head().map(IndexHead::generation).orElse(nothing) == seen;
  }

  private List<Reading> read(List<VaultFile> files, boolean unlessSame) throws IOException {
    progress.begin("Reading", files.size());
    try {
      return Workers.map(
          files,
          file -> {
            IndexedFile before = unlessSame ? indexed.get(file.path()) : null;
            boolean isToBeRead = before != null && before.modified() == IndexedFile.TO_BE_READ;
            Reading reading = reader.read(file, isToBeRead ? null : before);
            progress.step();
            return reading;
          });
    } finally {
      progress.end();
    }
  }

  private static List<NamesOfNote> people(List<Evidence> notes) {
    return notes.stream().map(Evidence::people).toList();
  }

  /**
   * Notes that did not change, and depend on what did.
   *
   * @param later takes those that cannot be read as they are indexed, for the next sync to read
   */
  private List<Reading.Understood> affected(
      Set<String> dependent, Readings readings, Set<IndexedFile> later) throws IOException {
    Map<String, IndexedFile> kept = new TreeMap<>();
    for (String path : dependent) {
      IndexedFile file = indexed.get(path);
      if (file != null) {
        kept.put(path, file);
      }
    }
    readings.touched().forEach(file -> kept.replace(file.path(), file));
    kept.keySet().removeAll(readings.replaced());
    List<VaultFile> files =
        kept.values().stream()
            .map(file -> new VaultFile(file.path(), file.size(), file.modified()))
            .toList();
    List<Reading.Understood> affected = new ArrayList<>();
    for (Reading reading : read(files, false)) {
      IndexedFile file = Objects.requireNonNull(kept.get(reading.file().path()));
      // One that changed since the scan waits for the next sync, so that its names are counted
      // once.
      if (reading instanceof Reading.Understood note && note.hash().equals(file.hash())) {
        affected.add(note);
      } else {
        later.add(file.toBeRead());
      }
    }
    return affected;
  }
}
