package minutebook.upkeep;

import java.time.Duration;
import java.time.Instant;

/** Time that passes when it is told to. */
final class TestTime {
  static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private Instant wall = BEGIN;
  // Such clocks begin anywhere, and overflow.
  private long monotonic = Long.MAX_VALUE - Duration.ofSeconds(3).toNanos();

  Ticker ticker() {
    return new Ticker(() -> wall, () -> monotonic);
  }

  void pass(Duration time) {
    wall = wall.plus(time);
    monotonic += time.toNanos();
  }

  /** The machine sleeps, or somebody sets the time of day. */
  void passOnTheWallOnly(Duration time) {
    wall = wall.plus(time);
  }
}
