package minutebook.index;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import minutebook.config.Configuration;
import minutebook.vault.Vault;
import minutebook.vault.VaultFile;
import minutebook.vault.VaultPath;
import minutebook.vault.VaultScan;

/**
 * Brings an index in step with its vault, in one commit.
 *
 * <pre>
 * files found ┐
 * files known ┴ SyncPlan → read and parse → names of all notes → PersonDirectory, SourceNames
 *                               └ and notes in which a spelling means someone else now,
 *                                 or that are sources now, or no longer → write
 * </pre>
 */
public final class IndexSync {
  private static final Set<String> WHOLE = Set.of(VaultPath.ROOT);

  private static final String CHANGED_MEANWHILE =
      "it was changed while it was being indexed; the next sync reads it";

  /** What was in an index that cannot be read may be on a drive that is not mounted. */
  private static final List<SyncReport.Skipped> NOTHING_TO_MEND_IT_WITH =
      List.of(
          new SyncReport.Skipped(
              ".",
              "the index cannot be read, and there are no notes to make it anew of: mount their"
                  + " drive, or run index --rebuild --force if they were deleted"));

  private final Vault vault;
  private final Configuration configuration;
  private final IndexStore store;
  private final InstantSource clock;
  private final long memory;

  public IndexSync(
      Vault vault, Configuration configuration, IndexStore store, InstantSource clock) {
    this(vault, configuration, store, clock, NoteReader.memory());
  }

  /**
   * Prepares it.
   *
   * @param memory bytes that parsed notes may take that are kept until they are indexed
   */
  IndexSync(
      Vault vault,
      Configuration configuration,
      IndexStore store,
      InstantSource clock,
      long memory) {
    this.vault = vault;
    this.configuration = configuration;
    this.store = store;
    this.clock = clock;
    this.memory = memory;
  }

  /**
   * Does it. With nothing to do, nothing is written. When another process changes the index between
   * looking and writing, it looks again; also when a note changes between being read and indexed,
   * which is then left to the next sync.
   *
   * @throws IndexLockedException if another process is changing the index
   * @throws IndexDamagedException if the index cannot be opened and is not rebuilt
   * @throws IndexFormatException if the index is a newer version's and is not rebuilt, or another
   *     program's
   * @throws IndexUnwritableException if the index's folder or disk does not let it be written
   * @throws SyncStoppedException if the progress says so
   */
  public SyncReport run(SyncRequest request, Progress progress) throws IOException {
    long start = System.nanoTime();
    Set<String> left = new TreeSet<>();
    Set<String> asked = request.paths().orElse(WHOLE);
    Set<String> paths = asked;
    if (!request.rebuild()) {
      noticeOlderFormat(progress);
    }
    while (true) {
      Instant now = clock.instant();
      Optional<IndexHead> found = request.rebuild() ? headIfAny() : store.head();
      if (!request.rebuild()) {
        noticeOtherVault(found, progress);
      }
      Optional<IndexHead> head =
          request.rebuild() ? Optional.empty() : found.filter(this::isUsable);
      NavigableMap<String, IndexedFile> indexed =
          head.isPresent() ? store.files() : Collections.emptyNavigableMap();
      if (head.isEmpty()) {
        paths = WHOLE;
      }
      VaultScan scan = vault.scan(paths).without(left, CHANGED_MEANWHILE);
      DropGuard guard = head.isPresent() ? update(indexed) : renewal(found, scan);
      if (head.isEmpty() && scan.files().isEmpty() && !request.force() && cannotBeRead()) {
        SyncCount nothing = new SyncCount(Map.of());
        nothing.failed(NOTHING_TO_MEND_IT_WITH);
        return nothing.report(scan, (System.nanoTime() - start) / 1e6);
      }
      Instant before = head.map(IndexHead::scannedAt).orElse(Instant.EPOCH);
      // What lies elsewhere was not looked at since; and clocks are set back.
      Instant scannedAt = paths.equals(WHOLE) || now.isBefore(before) ? now : before;
      SyncPlan plan =
          plan(
              under(paths, indexed),
              scan,
              file ->
                  !(request.verify() && VaultPath.isAtOrUnder(file.path(), asked))
                      && SyncPlan.isCertain(file, before));
      if (!plan.removed().isEmpty() && !paths.equals(WHOLE)) {
        // How much is gone at once, and where it may be now, does not show in a part.
        paths = WHOLE;
        continue;
      }
      SyncWork work =
          new SyncWork(
              store,
              configuration,
              new NoteReader(vault, configuration, memory),
              head,
              indexed,
              request.force() ? guard.forced() : guard,
              progress);
      boolean nothing = head.isPresent() && plan.isEmpty();
      if (nothing || work.apply(plan, scannedAt, found.map(IndexHead::generation).orElse(0L))) {
        return work.count().report(scan, (System.nanoTime() - start) / 1e6);
      }
      left.addAll(work.changedMeanwhile());
    }
  }

  private DropGuard update(Map<String, IndexedFile> indexed) {
    return DropGuard.ofUpdate(indexed, configuration.vault().maxDroppedShare());
  }

  private DropGuard renewal(Optional<IndexHead> found, VaultScan scan) throws IOException {
    Map<String, IndexedFile> former;
    try {
      // What another vault has is not missed in this one.
      former = found.filter(head -> head.isOf(vault.root())).isPresent() ? store.files() : Map.of();
    } catch (IndexDamagedException | IndexFormatException e) {
      // A rebuild is what mends it.
      former = Map.of();
    }
    return DropGuard.ofRenewal(former, vault, scan, configuration.vault().maxDroppedShare());
  }

  private static Map<String, IndexedFile> under(
      Set<String> paths, NavigableMap<String, IndexedFile> indexed) {
    if (paths.equals(WHOLE)) {
      return indexed;
    }
    Map<String, IndexedFile> under = new HashMap<>();
    for (String path : paths) {
      under.putAll(VaultPath.atOrUnder(path, indexed));
    }
    return under;
  }

  private static SyncPlan plan(
      Map<String, IndexedFile> indexed, VaultScan scan, Predicate<VaultFile> isCertain) {
    Set<String> untouched = new TreeSet<>(scan.unreadable().keySet());
    untouched.addAll(scan.offline());
    return SyncPlan.between(indexed, scan.files(), untouched, isCertain);
  }

  private Optional<IndexHead> headIfAny() throws IOException {
    try {
      return store.head();
    } catch (IndexDamagedException | IndexFormatException e) {
      return Optional.empty();
    }
  }

  private boolean cannotBeRead() {
    try {
      if (store.head().isPresent()) {
        store.files();
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private void noticeOlderFormat(Progress progress) throws IOException {
    store
        .olderFormat()
        .ifPresent(
            format ->
                progress.notice(
                    "The index is written in %s and this version writes format %d; it is made anew from your notes."
                        .formatted(format, IndexHead.FORMAT)));
  }

  private void noticeOtherVault(Optional<IndexHead> found, Progress progress) {
    found
        .filter(head -> !head.isOf(vault.root()))
        .flatMap(IndexHead::vault)
        .ifPresent(
            other ->
                progress.notice(
                    "The index was made of the notes in %s; it is made anew of those in %s."
                        .formatted(other, vault.root())));
  }

  private boolean isUsable(IndexHead head) {
    return head.format() == IndexHead.FORMAT
        && head.isOf(vault.root())
        && head.configurationHash().equals(configuration.documentHash());
  }
}
