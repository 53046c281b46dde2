package minutebook.upkeep;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import minutebook.index.FailureText;
import minutebook.index.Progress;
import minutebook.index.StoppableProgress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.index.SyncStoppedException;
import minutebook.vault.VaultPath;
import minutebook.vault.WatchRefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index in step with its vault, in steps that do what is due and say how long nothing is.
 *
 * <pre>
 * watch, poll, safety scan, sleep → CollectedChanges ─ quiet → sync ─ failed → CollectedChanges
 * configuration files ─ edited → the same with another configuration      └ wait, longer each time
 * </pre>
 */
final class Upkeep {
  /** How often the configuration and the watch are looked at. */
  static final Duration LOOK = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final UpkeptVault vault;
  private final Ticker ticker;
  private final Consumer<SyncReport> synced;
  private final CollectedChanges changes;
  private final WatchKeeper watch;
  private final SleepWatch sleep;
  private final RollingCheck check;
  private final Timer look;
  private final Timer scan;
  private final Backoff pause = new Backoff();
  private final Backoff editPause = new Backoff();
  private final Backoff unreadPause = new Backoff();
  private final Set<String> unread = new TreeSet<>();
  private final Progress progress;
  private @Nullable Instant syncingSince;
  private UpkeepStatus.@Nullable LastSync lastSync;
  private UpkeepStatus.@Nullable Failure failure;
  private UpkeepStatus.@Nullable Failure unreadFailure;
  private volatile boolean isStopped;
  private volatile UpkeepStatus status = UpkeepStatus.STARTING;

  /**
   * Prepares it.
   *
   * @param progress is told how far each sync is
   * @param synced is told of each sync
   */
  Upkeep(UpkeptVault vault, Ticker ticker, Progress progress, Consumer<SyncReport> synced) {
    this.vault = vault;
    this.ticker = ticker;
    this.synced = synced;
    this.progress =
        new StoppableProgress(new BeginningProgress(progress, this::syncing), () -> this.isStopped);
    this.changes = new CollectedChanges(ticker);
    this.watch = new WatchKeeper(vault, changes);
    this.sleep = new SleepWatch(ticker);
    this.check = new RollingCheck(ticker.wall().instant().getEpochSecond());
    this.look = new Timer(ticker.now() - LOOK.toNanos());
    this.scan = new Timer(ticker.now());
  }

  CollectedChanges changes() {
    return changes;
  }

  UpkeepStatus status() {
    return status;
  }

  /** Does what is due, and says how long there is nothing to do unless something is told. */
  Duration step() {
    if (sleep.slept()) {
      changes.anywhere();
    }
    if (!pause.holds(ticker.now())) {
      attempt(this::doWhatIsDue);
    }
    syncingSince = null;
    status = describe();
    Duration wait = left(ticker.now());
    sleep.waits(wait);
    return wait;
  }

  private interface Work {
    void run() throws IOException;
  }

  /** This is an edge: whatever fails is said, and tried again. */
  private void attempt(Work work) {
    try {
      work.run();
      return;
    } catch (SyncStoppedException asTold) {
      return;
    } catch (IOException | RuntimeException | Error e) {
      failed(FailureText.of(e), e);
    }
    // Nobody knows how far it came.
    changes.giveBack(SyncRequest.UPDATE);
  }

  private void failed(String message, Throwable e) {
    if (failure == null || !failure.message().equals(message)) {
      LOG.warn("the index could not be brought up to date, which is tried again: {}", message);
      LOG.debug("the index could not be brought up to date", e);
    }
    long now = ticker.now();
    pause.failed(now);
    failure = failure(message, pause.left(now));
  }

  private UpkeepStatus.Failure failure(String message, Duration left) {
    Instant wall = ticker.wall().instant();
    return new UpkeepStatus.Failure(message, wall, wall.plus(left));
  }

  private void doWhatIsDue() throws IOException {
    long now = ticker.now();
    if (look.rings(now, LOOK)) {
      if (isReconfigured(now)) {
        watch.renew(now);
      }
      watch.keep(now, vault.rules());
    }
    boolean isScanDue = scan.rings(now, vault.rules().scanEvery());
    if (isScanDue) {
      changes.anywhere();
    }
    if (!unread.isEmpty() && !unreadPause.holds(now)) {
      changes.giveBack(SyncRequest.UPDATE.at(unread));
      unread.clear();
    }
    Optional<SyncRequest> due = changes.take();
    if (due.isPresent()) {
      sync(due.get());
    }
    if (isScanDue) {
      Set<String> part = check.next(vault.paths(), vault.rules().scanEvery());
      if (!part.isEmpty()) {
        sync(SyncRequest.UPDATE.at(part).verifying());
      }
    }
  }

  /** What takes long shows in the status while it goes on. */
  private void syncing() {
    if (syncingSince == null) {
      syncingSince = ticker.wall().instant();
      status = describe();
    }
  }

  /**
   * Takes over what was edited. What fails at that is the vault's problem until it is over, and
   * holds up no sync under the earlier configuration.
   */
  private boolean isReconfigured(long now) throws SyncStoppedException {
    boolean again = !editPause.holds(now);
    try {
      boolean isAnother = vault.reconfigure(again, progress);
      if (again) {
        editPause.succeeded();
      }
      return isAnother;
    } catch (SyncStoppedException asTold) {
      throw asTold;
    } catch (IOException | RuntimeException | Error e) {
      LOG.debug("the edited configuration could not be taken over", e);
      editPause.failed(now);
      return false;
    }
  }

  private void sync(SyncRequest request) throws IOException {
    Instant begun = ticker.wall().instant();
    syncing();
    SyncReport report = syncOrGiveBack(request);
    request
        .paths()
        .ifPresentOrElse(
            tried -> unread.removeIf(path -> VaultPath.isAtOrUnder(path, tried)), unread::clear);
    lastSync = new UpkeepStatus.LastSync(begun, report.tookMs());
    if (report.hasChanges()) {
      // What could not be read may be back with what changed.
      unreadPause.succeeded();
    }
    if (failure != null) {
      LOG.info("the index is brought up to date again");
    }
    failure = null;
    pause.succeeded();
    keepUnread(report);
    synced.accept(report);
  }

  private SyncReport syncOrGiveBack(SyncRequest request) throws IOException {
    try {
      return vault.sync(request, progress);
    } catch (SyncStoppedException asTold) {
      throw asTold;
    } catch (IOException | RuntimeException | Error e) {
      changes.giveBack(request);
      throw e;
    }
  }

  /** What could not be read now, as a file that is being written, may be readable soon. */
  private void keepUnread(SyncReport report) {
    if (report.failed().isEmpty()) {
      // Those that wait for their next attempt were not tried.
      if (unread.isEmpty()) {
        if (unreadFailure != null) {
          LOG.info("what could not be brought up to date is so now");
        }
        unreadPause.succeeded();
        unreadFailure = null;
      }
      return;
    }
    report.failed().forEach(file -> unread.add(VaultPath.findable(VaultPath.ofShown(file.path()))));
    long now = ticker.now();
    unreadPause.failed(now);
    SyncReport.Skipped first = report.failed().getFirst();
    String more = unread.size() > 1 ? " (and %,d more)".formatted(unread.size() - 1) : "";
    String message = first.path() + ": " + first.reason() + more;
    if (unreadFailure == null || !unreadFailure.message().equals(message)) {
      LOG.warn("not all could be brought up to date, which is tried again: {}", message);
    }
    unreadFailure = failure(message, unreadPause.left(now));
  }

  private Duration left(long now) {
    if (pause.holds(now)) {
      return pause.left(now);
    }
    Duration next = shorter(look.left(now, LOOK), scan.left(now, vault.rules().scanEvery()));
    next = shorter(next, changes.left());
    return unread.isEmpty() ? next : shorter(next, unreadPause.left(now));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private UpkeepStatus describe() {
    WatchRefusedException refusal = watch.refusal();
    return new UpkeepStatus(
        refusal == null ? UpkeepStatus.Mode.WATCHING : UpkeepStatus.Mode.POLLING,
        refusal == null ? null : refusal.reason(),
        refusal == null ? null : refusal.mend(),
        syncingSince,
        lastSync,
        failure == null ? unreadFailure : failure,
        vault.configurationProblem().orElse(null));
  }

  /** Ends a sync that is going on at the next note; may be called by any thread. */
  void stop() {
    isStopped = true;
    changes.wake();
  }

  boolean isStopped() {
    return isStopped;
  }

  /** Ends the watch. */
  void close() {
    watch.close();
  }
}
