package minutebook.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import minutebook.vault.Vault;
import minutebook.vault.VaultFile;
import minutebook.vault.VaultPath;
import minutebook.vault.VaultScan;

/**
 * Tells when so much is gone at once that a drive may not be mounted.
 *
 * @param indexed what may be dropped is of these, by path
 * @param absent paths of those that an index begun from nothing would not have
 * @param offline those of them that a cloud stub stands for: they are not gone, and cannot be read
 * @param isRenewal whether an index is begun from nothing, which cannot keep what it cannot read
 * @param share of the notes that may be dropped at once, from 0 to 1
 */
record DropGuard(
    Map<String, IndexedFile> indexed,
    Set<String> absent,
    Set<String> offline,
    boolean isRenewal,
    double share) {
  /** So few may always go. */
  private static final int FEW = 10;

  private static final double ALL = 1;

  /** Of an index that is brought up to date. */
  static DropGuard ofUpdate(Map<String, IndexedFile> indexed, double share) {
    return new DropGuard(indexed, Set.of(), Set.of(), false, share);
  }

  /** Of an index that gives way to one begun from nothing. What no rule lets in is not missed. */
  static DropGuard ofRenewal(
      Map<String, IndexedFile> former, Vault vault, VaultScan scan, double share) {
    Set<String> absent = new HashSet<>();
    former.values().stream()
        .filter(file -> !file.isSkipped() && vault.admits(file.path()))
        .forEach(file -> absent.add(file.path()));
    scan.files().forEach(file -> absent.remove(file.path()));
    Set<String> offline = new HashSet<>(absent);
    offline.retainAll(scan.offline());
    return new DropGuard(former, absent, offline, true, share);
  }

  /** The same that lets everything go. */
  DropGuard forced() {
    return new DropGuard(indexed, absent, offline, isRenewal, ALL);
  }

  /**
   * What has to be read to tell whether an index may be begun from nothing; nothing when it may, or
   * may not, whatever it holds.
   *
   * @param found files of the vault
   */
  List<VaultFile> decisive(Collection<VaultFile> found) {
    if (!isTooMuch(absent.size())) {
      return List.of();
    }
    List<VaultFile> possible = Renames.possible(absent, indexed, found);
    return isTooMuch(absent.size() - possible.size()) ? List.of() : possible;
  }

  /** Paths the index would no longer have that their notes have moved from. */
  Set<String> renamed(Readings readings) {
    return Renames.of(gone(readings), indexed, readings.notes());
  }

  /** Paths that the index keeps, though their notes are gone; all that are, or none. */
  Set<String> kept(Readings readings) {
    Set<String> lost = gone(readings);
    lost.removeAll(renamed(readings));
    if (isRenewal) {
      readings.failed().forEach(file -> lost.add(file.path()));
    }
    return isTooMuch(notes(lost)) ? lost : Set.of();
  }

  private Set<String> gone(Readings readings) {
    Set<String> gone = new TreeSet<>(readings.gone());
    gone.addAll(absent);
    return gone;
  }

  private boolean isTooMuch(long dropped) {
    return dropped > FEW && dropped > share * notes(indexed.keySet());
  }

  /** Offline notes that an index begun from nothing is without. */
  Set<String> left(Readings readings) {
    Set<String> left = new TreeSet<>(offline);
    left.removeAll(renamed(readings));
    return left;
  }

  /** Why they are kept, by the topmost folders of which nothing is left. */
  List<SyncReport.Skipped> reasons(Collection<String> gone) {
    Set<String> missing = new TreeSet<>(gone);
    missing.removeAll(offline);
    Set<String> elsewhere = new TreeSet<>(gone);
    elsewhere.retainAll(offline);
    return Stream.concat(
            reasons(
                missing,
                "%,d notes are not there"
                    + (isRenewal ? " or cannot be read" : "")
                    + ", and max-dropped-share of vault.yaml lets no more than %s of all go at"
                    + " once; they stay searchable: mount the drive again, or run "
                    + letGo()
                    + " if they were deleted"),
            reasons(
                elsewhere,
                "%,d notes are offline, so that an index made anew would be without them, and"
                    + " max-dropped-share of vault.yaml lets no more than %s of all go at once; the"
                    + " earlier index stays: download them, or run "
                    + letGo()
                    + " to find them again only when they are back"))
        .toList();
  }

  /** An update that lets go of what is gone would keep what is offline. */
  private String letGo() {
    return isRenewal ? "index --rebuild --force" : "index --force";
  }

  private Stream<SyncReport.Skipped> reasons(Set<String> gone, String reason) {
    return byFolder(indexed, gone).entrySet().stream()
        .map(
            folder ->
                new SyncReport.Skipped(
                    folder.getKey(), reason.formatted(folder.getValue(), share)));
  }

  private long notes(Collection<String> paths) {
    return paths.stream()
        .map(indexed::get)
        .filter(file -> file != null && !file.isSkipped())
        .count();
  }

  /**
   * How many are gone from each of the topmost folders of which nothing is left, or else from the
   * folder that held them.
   */
  static Map<String, Integer> byFolder(Map<String, IndexedFile> indexed, Collection<String> gone) {
    Set<String> lost = new HashSet<>(gone);
    Set<String> left = new HashSet<>();
    for (String path : indexed.keySet()) {
      if (!lost.contains(path)) {
        String folder = VaultPath.folder(path);
        while (left.add(folder) && !folder.equals(VaultPath.ROOT)) {
          folder = VaultPath.folder(folder);
        }
      }
    }
    Map<String, Integer> folders = new TreeMap<>();
    for (String path : lost) {
      String folder = topmost(VaultPath.folder(path), left);
      folders.merge(VaultPath.shown(folder), 1, Integer::sum);
    }
    return folders;
  }

  private static String topmost(String folder, Set<String> left) {
    String top = folder;
    String at = folder;
    while (!left.contains(at)) {
      top = at;
      if (at.equals(VaultPath.ROOT)) {
        break;
      }
      at = VaultPath.folder(at);
    }
    return top;
  }
}
