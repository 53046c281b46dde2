package minutebook.upkeep;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import minutebook.index.SyncRequest;
import minutebook.vault.Changes;

/** Collects what is told until it has been quiet for a moment, or for long enough. */
final class CollectedChanges implements Changes {
  /** A save through another file is over by then. */
  static final Duration QUIET = Duration.ofMillis(50);

  static final Duration LONGEST = Duration.ofSeconds(2);

  private static final Duration NOT_SOON = Duration.ofDays(1);

  /** From there on it is as quick to look at everything. */
  static final int MOST = 1_000;

  private final Ticker ticker;

  /** What has changed, also where its size and time are what they were. */
  private final Set<String> changed = new TreeSet<>();

  private final Set<String> suspect = new TreeSet<>();
  private boolean anywhere;
  private boolean isWoken;
  private long first;
  private long last;

  CollectedChanges(Ticker ticker) {
    this.ticker = ticker;
  }

  @Override
  public synchronized void at(String path) {
    told();
    changed.add(path);
    if (changed.size() > MOST) {
      changed.clear();
      everything();
    }
  }

  @Override
  public synchronized void anywhere() {
    told();
    everything();
  }

  private void everything() {
    anywhere = true;
    suspect.clear();
  }

  private void told() {
    last = ticker.now();
    if (isEmpty()) {
      first = last;
    }
    wake();
  }

  private boolean isEmpty() {
    return !anywhere && changed.isEmpty() && suspect.isEmpty();
  }

  /** Gives back what was taken and could not be synced; it has been quiet for long. */
  synchronized void giveBack(SyncRequest request) {
    long now = ticker.now();
    if (isEmpty()) {
      first = now - LONGEST.toNanos();
      last = first;
    }
    if (request.paths().isEmpty()) {
      everything();
    } else if (request.verify()) {
      changed.addAll(request.paths().get());
    } else if (!anywhere) {
      suspect.addAll(request.paths().get());
    }
  }

  /** What is to be synced next, which is forgotten; nothing while more is likely to come. */
  synchronized Optional<SyncRequest> take() {
    if (isEmpty() || !left().isZero()) {
      return Optional.empty();
    }
    if (!changed.isEmpty()) {
      return Optional.of(SyncRequest.UPDATE.at(taken(changed)).verifying());
    }
    if (anywhere) {
      anywhere = false;
      return Optional.of(SyncRequest.UPDATE);
    }
    return Optional.of(SyncRequest.UPDATE.at(taken(suspect)));
  }

  private static Set<String> taken(Set<String> paths) {
    Set<String> taken = Set.copyOf(paths);
    paths.clear();
    return taken;
  }

  /** How long it is until something can be taken; long when nothing was told. */
  synchronized Duration left() {
    if (isEmpty()) {
      return NOT_SOON;
    }
    long now = ticker.now();
    Duration quiet = Ticker.until(Ticker.after(last, QUIET), now);
    Duration longest = Ticker.until(Ticker.after(first, LONGEST), now);
    return quiet.compareTo(longest) < 0 ? quiet : longest;
  }

  /** Ends a wait. */
  synchronized void wake() {
    isWoken = true;
    notifyAll();
  }

  /** Waits until something is told, or the time is over. */
  synchronized void await(Duration time) throws InterruptedException {
    long end = Ticker.after(System.nanoTime(), time);
    while (!isWoken) {
      long left = Ticker.until(end, System.nanoTime()).toMillis();
      if (left == 0) {
        break;
      }
      wait(left);
    }
    isWoken = false;
  }
}
