package minutebook.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long something took, several times. */
public final class Latencies {
  private static final int PERCENT = 100;

  private final List<Double> milliseconds = new ArrayList<>();

  /** Adds one that began at a time of {@link System#nanoTime} and ends now. */
  public synchronized void since(long start) {
    milliseconds.add((System.nanoTime() - start) / 1e6);
  }

  /** That below which so many of a hundred lie, in milliseconds. */
  public synchronized double percentile(int percent) {
    List<Double> sorted = new ArrayList<>(milliseconds);
    Collections.sort(sorted);
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / PERCENT));
  }

  @Override
  public synchronized String toString() {
    return milliseconds.isEmpty()
        ? "none"
        : "%d times, median %.1f ms, p95 %.1f ms, most %.1f ms"
            .formatted(
                milliseconds.size(),
                percentile(PERCENT / 2),
                percentile(95),
                Collections.max(milliseconds));
  }
}
