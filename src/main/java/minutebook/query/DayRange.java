package minutebook.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from the first day; null when there is no beginning
 * @param to the last day; null when there is no end
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public DayRange {
    if (from == null && to == null) {
      throw new IllegalArgumentException("a range needs an end");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("a range from " + from + " back to " + to);
    }
  }

  boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
