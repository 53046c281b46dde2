package minutebook.upkeep;

import java.time.Duration;

/** Says when something is due that is done again and again. */
final class Timer {
  private long last;

  /** The last time was then. */
  Timer(long last) {
    this.last = last;
  }

  /** Whether it is due, as long after the last time; then this is the last time. */
  boolean rings(long now, Duration every) {
    boolean isDue = left(now, every).isZero();
    if (isDue) {
      last = now;
    }
    return isDue;
  }

  Duration left(long now, Duration every) {
    return Ticker.until(Ticker.after(last, every), now);
  }
}
