package minutebook.query;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a property are compared: numbers as numbers, dates by the day.
 *
 * <pre>
 * 5             5, 5.0
 * 1..5          2.5
 * 2025-11       2025-11-06, 2025-11-06T09:30
 * >last week    the days since then
 * </pre>
 *
 * <p>"A partial date is its whole span"; {@code 2025} is a year to a date and a number to a number.
 *
 * @param numbers null when no number is asked for
 * @param days null when no date is, or none that is known
 */
public record PropertyComparison(@Nullable NumberRange numbers, @Nullable DayRange days) {

  /** Empty when the value is neither a number nor a date. Its days must be known by now. */
  public static Optional<PropertyComparison> of(QualifierValue value) {
    NumberRange numbers = value.quoted() ? null : NumberRange.parse(value.text()).orElse(null);
    return numbers == null && value.days() == null
        ? Optional.empty()
        : Optional.of(new PropertyComparison(numbers, value.days()));
  }

  /**
   * The date a value may be. Within quotation marks it is text, but for what is in words, as {@code
   * "last week"} is in a qualifier.
   */
  public static Optional<DateExpression> date(QualifierValue value) {
    boolean text = value.quoted() && value.text().codePoints().noneMatch(Characters::isBlank);
    return text ? Optional.empty() : DateExpression.parse(value.text());
  }

  /** Whether a value can be compared. */
  static boolean isComparable(QualifierValue value) {
    return date(value).isPresent()
        || (!value.quoted() && NumberRange.parse(value.text()).isPresent());
  }

  /** Whether a value asks for something other than a value equal to it. */
  static boolean isAsked(String value) {
    return Comparison.of(value).operator() != Comparison.Operator.EQUAL;
  }

  /**
   * Whether it holds of a value as the index has it.
   *
   * @param zone where it is a day
   */
  public boolean holds(String value, ZoneId zone) {
    Optional<BigDecimal> number = WrittenNumber.parse(value);
    if (number.isPresent()) {
      return numbers != null && numbers.contains(number.get());
    }
    return days != null && WrittenDay.of(value, zone).filter(days::contains).isPresent();
  }
}
