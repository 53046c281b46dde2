package minutebook.upkeep;

import java.time.Duration;
import java.util.Collection;
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
  private final Set<String> paths = new TreeSet<>();
  private boolean anywhere;
  private boolean isGivenBack;
  private boolean isWoken;
  private long first;
  private long last;

  CollectedChanges(Ticker ticker) {
    this.ticker = ticker;
  }

  @Override
  public synchronized void at(String path) {
    told();
    if (!anywhere) {
      paths.add(path);
      if (paths.size() > MOST) {
        everything();
      }
    }
  }

  @Override
  public synchronized void anywhere() {
    told();
    everything();
  }

  private void everything() {
    anywhere = true;
    paths.clear();
  }

  private void told() {
    last = ticker.now();
    if (isEmpty()) {
      first = last;
    }
    wake();
  }

  private boolean isEmpty() {
    return !anywhere && paths.isEmpty();
  }

  /** Gives back what was taken and could not be synced; it has been quiet for long. */
  synchronized void giveBack(SyncRequest request) {
    long now = ticker.now();
    if (isEmpty()) {
      first = now - LONGEST.toNanos();
      last = first;
    }
    isGivenBack = true;
    request.paths().ifPresentOrElse(this::addAll, this::everything);
  }

  private void addAll(Collection<String> more) {
    if (!anywhere) {
      paths.addAll(more);
    }
  }

  /** What is to be synced now, which is forgotten; nothing while more is likely to come. */
  synchronized Optional<SyncRequest> take() {
    if (isEmpty() || !left().isZero()) {
      return Optional.empty();
    }
    SyncRequest request = anywhere ? SyncRequest.UPDATE : SyncRequest.UPDATE.at(paths);
    if (!anywhere && !isGivenBack) {
      // What was told of has changed, also where its size and time are what they were.
      request = request.verifying();
    }
    isGivenBack = false;
    anywhere = false;
    paths.clear();
    return Optional.of(request);
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
