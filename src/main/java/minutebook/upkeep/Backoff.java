package minutebook.upkeep;

import java.time.Duration;

/** Growing pauses between attempts: 1, 2, 4 … 30 seconds. */
final class Backoff {
  static final Duration LONGEST = Duration.ofSeconds(30);

  private int failures;
  private long until;

  /** Whether the next attempt is still to wait. */
  boolean holds(long now) {
    return failures > 0 && now - until < 0;
  }

  /** Another attempt failed. */
  void failed(long now) {
    Duration doubled = Duration.ofSeconds(1L << Math.min(failures, Integer.SIZE / 2));
    until = Ticker.after(now, doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    failures++;
  }

  void succeeded() {
    failures = 0;
  }

  Duration left(long now) {
    return failures > 0 ? Ticker.until(until, now) : Duration.ZERO;
  }
}
