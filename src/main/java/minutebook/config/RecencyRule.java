package minutebook.config;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a recent date adds to a score: {@code 1 + boost · 2^(−age ÷ halfLife)}, so that of two
 * matches that are nearly as good the later comes first, and a clearly better one stays above.
 *
 * @param boost added for today and later
 * @param halfLife days after which half of it is left
 */
public record RecencyRule(double boost, int halfLife) {
  public double of(LocalDate day, LocalDate today) {
    return of(ChronoUnit.DAYS.between(day, today));
  }

  /** The factor for what is so many days old; what lies ahead is as good as today. */
  public double of(long age) {
    return 1 + boost * Math.pow(2, -Math.max(0.0, (double) age) / halfLife);
  }
}
