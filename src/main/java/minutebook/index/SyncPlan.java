package minutebook.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import minutebook.vault.VaultFile;
import minutebook.vault.VaultPath;

/**
 * What has to be done to bring the index in step with the files.
 *
 * @param added files that are not in the index
 * @param suspect files that look changed, or could have changed without looking it
 * @param removed paths that are in the index and no longer in the vault
 */
public record SyncPlan(List<VaultFile> added, List<VaultFile> suspect, List<String> removed) {

  /** A file written this shortly before a scan may be written again and look the same. */
  private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

  public SyncPlan {
    added = List.copyOf(added);
    suspect = List.copyOf(suspect);
    removed = List.copyOf(removed);
  }

  /**
   * Compares what is indexed with what is there. Pure.
   *
   * @param unreadable paths that could not be looked at: what lies there, or may lie there under a
   *     name that could not be decoded, is not gone
   * @param isCertain whether a file that looks as it was indexed is so
   */
  public static SyncPlan between(
      Map<String, IndexedFile> indexed,
      List<VaultFile> found,
      Set<String> unreadable,
      Predicate<VaultFile> isCertain) {
    List<VaultFile> added = new ArrayList<>();
    List<VaultFile> suspect = new ArrayList<>();
    for (VaultFile file : found) {
      IndexedFile before = indexed.get(file.path());
      if (before == null) {
        added.add(file);
      } else if (before.size() != file.size()
          || before.modified() != file.modified()
          || !isCertain.test(file)) {
        suspect.add(file);
      }
    }
    return new SyncPlan(
        added,
        suspect,
        found.size() - added.size() == indexed.size()
            ? List.of()
            : removed(indexed, found, unreadable));
  }

  private static List<String> removed(
      Map<String, IndexedFile> indexed, List<VaultFile> found, Set<String> unreadable) {
    Set<String> gone = new TreeSet<>(indexed.keySet());
    found.forEach(file -> gone.remove(file.path()));
    List<String> undecoded =
        unreadable.stream().filter(there -> there.indexOf(VaultPath.UNDECODED) >= 0).toList();
    gone.removeIf(
        path ->
            VaultPath.isAtOrUnder(path, unreadable)
                || undecoded.stream().anyMatch(there -> mayBeAtOrUnder(path, there)));
    return List.copyOf(gone);
  }

  public boolean isEmpty() {
    return added.isEmpty() && suspect.isEmpty() && removed.isEmpty();
  }

  /**
   * Whether a file that could have changed without looking it is certain only from now on.
   *
   * @param before when the last scan began
   * @param scannedAt when this one did
   */
  boolean isSettling(Map<String, IndexedFile> indexed, Instant before, Instant scannedAt) {
    return suspect.stream()
        .anyMatch(
            file -> {
              IndexedFile known = indexed.get(file.path());
              return known != null
                  && known.equals(known.seenAs(file))
                  && !isCertain(file, before)
                  && isCertain(file, scannedAt);
            });
  }

  /** Whether a file was last written so long before a scan that a later change would show. */
  static boolean isCertain(VaultFile file, Instant scannedAt) {
    return file.modified() < nanoseconds(scannedAt.minus(COARSEST_CLOCK));
  }

  private static boolean mayBeAtOrUnder(String path, String undecoded) {
    String rest = undecoded.substring(undecoded.lastIndexOf(VaultPath.UNDECODED) + 1);
    int first = undecoded.indexOf(VaultPath.UNDECODED);
    return path.startsWith(undecoded.substring(0, first)) && path.indexOf(rest, first) >= 0;
  }

  private static long nanoseconds(Instant instant) {
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }
}
