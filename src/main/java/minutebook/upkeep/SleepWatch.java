package minutebook.upkeep;

import java.time.Duration;
import java.time.Instant;

/**
 * Notices that the machine slept: the time of day went on and the monotonic clock did not, or both
 * did and the thread was not woken. What happened meanwhile may have been told to nobody.
 */
final class SleepWatch {
  private static final Duration TOLERATED = Duration.ofSeconds(30);

  private final Ticker ticker;
  private Instant wall;
  private long monotonic;
  private Duration planned = Duration.ZERO;

  SleepWatch(Ticker ticker) {
    this.ticker = ticker;
    this.wall = ticker.wall().instant();
    this.monotonic = ticker.now();
  }

  /** The thread waits now, for so long at most. */
  void waits(Duration atMost) {
    wall = ticker.wall().instant();
    monotonic = ticker.now();
    planned = atMost;
  }

  /** Whether the machine slept since then. */
  boolean slept() {
    Duration passed = Duration.between(wall, ticker.wall().instant());
    Duration awake = Duration.ofNanos(ticker.now() - monotonic);
    return isTooMuch(passed.minus(awake)) || isTooMuch(awake.minus(planned));
  }

  private static boolean isTooMuch(Duration more) {
    return more.compareTo(TOLERATED) > 0;
  }
}
