package minutebook.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.vault.VaultScan;

/** Follows what a sync does to the files of an index, and sums it up. */
final class SyncCount {
  private final Map<String, IndexedFile> files;
  private final List<SyncReport.Skipped> failed = new ArrayList<>();
  private final List<String> offline = new ArrayList<>();
  private int added;
  private int changed;
  private int removed;
  private int renamed;

  /** Begins with the files that are indexed, by path. */
  SyncCount(Map<String, IndexedFile> indexed) {
    this.files = new HashMap<>(indexed);
  }

  void put(IndexedFile file) {
    if (files.put(file.path(), file) == null) {
      added++;
    } else {
      changed++;
    }
  }

  /** The same file under another time, or the same note with other people. */
  void refresh(IndexedFile file) {
    files.put(file.path(), file);
  }

  void remove(String path) {
    if (files.remove(path) != null) {
      removed++;
    }
  }

  /** So many of those added and of those removed are the same. */
  void renamed(int notes) {
    added -= notes;
    removed -= notes;
    renamed += notes;
  }

  /** These were indexed, and could not be read again as they are elsewhere. */
  void offline(Collection<String> paths) {
    offline.addAll(paths);
  }

  void failed(List<SyncReport.Skipped> more) {
    failed.addAll(more);
  }

  SyncReport report(VaultScan scan, double tookMs) {
    List<SyncReport.Skipped> skipped = new ArrayList<>();
    List<SyncReport.Repaired> repaired = new ArrayList<>();
    int notes = 0;
    int items = 0;
    long bytes = 0;
    for (IndexedFile file : files.values()) {
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
    skipped.sort(Comparator.comparing(SyncReport.Skipped::path));
    repaired.sort(Comparator.comparing(SyncReport.Repaired::path));
    List<SyncReport.Skipped> failed = new ArrayList<>(this.failed);
    scan.unreadable().forEach((path, why) -> failed.add(new SyncReport.Skipped(path, why)));
    int unchanged = files.size() - added - changed - renamed;
    return new SyncReport(
        notes, added, changed, removed, renamed, unchanged, items, bytes, skipped, repaired, failed,
        offline, tookMs);
  }
}
