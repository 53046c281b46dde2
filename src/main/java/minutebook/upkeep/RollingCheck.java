package minutebook.upkeep;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Divides notes into parts that are read again one after the other, each about once in a day. A
 * note's part depends on its path only, so that none is left out while others come and go.
 */
final class RollingCheck {
  private static final Duration ROUND = Duration.ofDays(1);

  private long next;

  /**
   * Begins somewhere: a program that never runs for a day would always read the same parts.
   *
   * @param first any number
   */
  RollingCheck(long first) {
    this.next = first;
  }

  /**
   * The next part.
   *
   * @param every how often one is asked for
   */
  Set<String> next(Collection<String> paths, Duration every) {
    int parts = (int) Math.max(1, ROUND.dividedBy(every));
    long part = Math.floorMod(next++, parts);
    return paths.stream()
        .filter(path -> Math.floorMod(path.hashCode(), parts) == part)
        .collect(Collectors.toUnmodifiableSet());
  }
}
