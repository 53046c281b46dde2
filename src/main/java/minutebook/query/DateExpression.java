package minutebook.query;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.query.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/**
 * What a value of {@code date:} means in days, once it is known which day is today.
 *
 * <pre>
 * 2025-11           2025-11-01 to 2025-11-30
 * 2025-11..2026-01  2025-11-01 to 2026-01-31
 * 2025-11..*        from 2025-11-01
 * >2025-11          from 2025-12-01
 * <=2025-11         to 2025-11-30
 * last week..today  from the first day of last week to today
 * </pre>
 */
public final class DateExpression {
  private final @Nullable Bound from;
  private final @Nullable Bound to;

  /** An end of a range: a date that is part of it, or what lies beyond that date. */
  private record Bound(DateValue date, boolean beyond) {}

  private DateExpression(@Nullable Bound from, @Nullable Bound to) {
    this.from = from;
    this.to = to;
  }

  /** Empty when the value is not a date, or a range that can only end before it begins. */
  public static Optional<DateExpression> parse(String value) {
    return ValueRange.of(value)
        .map(DateExpression::between)
        .orElseGet(
            () -> {
              Comparison comparison = Comparison.of(value);
              return compared(comparison.operator(), comparison.operand());
            });
  }

  /** Before the first day of a date. */
  public static Optional<DateExpression> before(String date) {
    return compared(Operator.BELOW, date.strip());
  }

  /** After the last day of a date. */
  public static Optional<DateExpression> after(String date) {
    return compared(Operator.ABOVE, date.strip());
  }

  /** From the first day of a date. */
  public static Optional<DateExpression> since(String date) {
    return compared(Operator.AT_LEAST, date.strip());
  }

  /** To the last day of a date. */
  public static Optional<DateExpression> until(String date) {
    return compared(Operator.AT_MOST, date.strip());
  }

  private static Optional<DateExpression> compared(Operator operator, String date) {
    return DateValue.parse(date)
        .map(
            value -> {
              Bound within = new Bound(value, false);
              Bound beyond = new Bound(value, true);
              return switch (operator) {
                case EQUAL -> new DateExpression(within, within);
                case ABOVE -> new DateExpression(beyond, null);
                case AT_LEAST -> new DateExpression(within, null);
                case BELOW -> new DateExpression(null, beyond);
                case AT_MOST -> new DateExpression(null, within);
              };
            });
  }

  private static Optional<DateExpression> between(ValueRange range) {
    Optional<DateValue> from = DateValue.parse(range.from());
    Optional<DateValue> to = DateValue.parse(range.to());
    boolean understood =
        (from.isPresent() || range.isFromOpen())
            && (to.isPresent() || range.isToOpen())
            && (from.isPresent() || to.isPresent());
    return understood && !backwards(from, to)
        ? Optional.of(new DateExpression(within(from), within(to)))
        : Optional.empty();
  }

  private static @Nullable Bound within(Optional<DateValue> date) {
    return date.map(value -> new Bound(value, false)).orElse(null);
  }

  /** On whatever day it is asked. */
  private static boolean backwards(Optional<DateValue> from, Optional<DateValue> to) {
    return from.orElse(null) instanceof DateValue.Fixed(PartialDate begin)
        && to.orElse(null) instanceof DateValue.Fixed(PartialDate end)
        && begin.first().isAfter(end.last());
  }

  /** Whether it is written in years, months and days, so that it says itself which it means. */
  public static boolean isPlain(String value) {
    return value.codePoints().noneMatch(Character::isLetter);
  }

  /** Empty when the range ends before it begins. */
  public Optional<DayRange> days(Calendar calendar, Towards towards) {
    LocalDate first = null;
    if (from != null) {
      PartialDate date = from.date.in(calendar, towards);
      first = from.beyond ? date.last().plusDays(1) : date.first();
    }
    LocalDate last = null;
    if (to != null) {
      PartialDate date = to.date.in(calendar, towards);
      last = to.beyond ? date.first().minusDays(1) : date.last();
    }
    boolean backwards = first != null && last != null && first.isAfter(last);
    return backwards ? Optional.empty() : Optional.of(new DayRange(first, last));
  }
}
