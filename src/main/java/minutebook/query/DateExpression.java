package minutebook.query;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value of {@code date:} means in days.
 *
 * <pre>
 * 2025-11           2025-11-01 to 2025-11-30
 * 2025-11..2026-01  2025-11-01 to 2026-01-31
 * 2025-11..*        from 2025-11-01
 * >2025-11          from 2025-12-01
 * <=2025-11         to 2025-11-30
 * </pre>
 */
public final class DateExpression {
  private static final String TO = "..";
  private static final String OPEN = "*";

  private DateExpression() {}

  /** Empty when the value is not a date, or a range that ends before it begins. */
  public static Optional<DayRange> parse(String value) {
    int to = value.indexOf(TO);
    return to < 0
        ? compared(Comparison.of(value))
        : between(value.substring(0, to).strip(), value.substring(to + TO.length()).strip());
  }

  private static Optional<DayRange> compared(Comparison comparison) {
    return PartialDate.parse(comparison.operand())
        .map(
            date ->
                switch (comparison.operator()) {
                  case EQUAL -> new DayRange(date.first(), date.last());
                  case ABOVE -> new DayRange(date.last().plusDays(1), null);
                  case AT_LEAST -> new DayRange(date.first(), null);
                  case BELOW -> new DayRange(null, date.first().minusDays(1));
                  case AT_MOST -> new DayRange(null, date.last());
                });
  }

  private static Optional<DayRange> between(String a, String b) {
    Optional<LocalDate> from = PartialDate.parse(a).map(PartialDate::first);
    Optional<LocalDate> to = PartialDate.parse(b).map(PartialDate::last);
    boolean understood =
        (from.isPresent() || a.equals(OPEN))
            && (to.isPresent() || b.equals(OPEN))
            && (from.isPresent() || to.isPresent());
    return understood ? range(from.orElse(null), to.orElse(null)) : Optional.empty();
  }

  private static Optional<DayRange> range(@Nullable LocalDate from, @Nullable LocalDate to) {
    boolean backwards = from != null && to != null && from.isAfter(to);
    return backwards ? Optional.empty() : Optional.of(new DayRange(from, to));
  }
}
