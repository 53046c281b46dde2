package minutebook.upkeep;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What time it is.
 *
 * @param wall the time of day, which can be set and goes on while the machine sleeps
 * @param monotonic nanoseconds since some time, which only go on
 */
public record Ticker(InstantSource wall, LongSupplier monotonic) {
  public static final Ticker SYSTEM = new Ticker(InstantSource.system(), System::nanoTime);

  long now() {
    return monotonic.getAsLong();
  }

  /** The time that is so much later. */
  static long after(long time, Duration duration) {
    return time + duration.toNanos();
  }

  /** What is left until a time; zero when it has come. */
  static Duration until(long time, long now) {
    return Duration.ofNanos(Math.max(0, time - now));
  }
}
