package minutebook.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How the values of a property are compared: numbers as numbers, dates by the day.
 *
 * <pre>
 * 5             5, 5.0
 * >5            5.1, 12
 * 2025-11       2025-11-06, 2025-11-06T09:30
 * >2025-11      2025-12-01
 * </pre>
 *
 * <p>"A partial date is its whole span"; {@code 2025} is a year to a date and a number to a number.
 */
public record PropertyComparison(String text) {
  /** Digits of a number; more are text. */
  private static final int LONGEST_NUMBER = 30;

  private static final int DAY_LENGTH = "2025-11-06".length();

  /** Empty when the value is neither a number nor a date. */
  public static Optional<PropertyComparison> parse(String value) {
    String operand = Comparison.of(value).operand();
    return number(operand).isPresent() || PartialDate.parse(operand).isPresent()
        ? Optional.of(new PropertyComparison(value))
        : Optional.empty();
  }

  /** Whether a value asks for something other than a value equal to it. */
  static boolean isAsked(String value) {
    return Comparison.of(value).operator() != Comparison.Operator.EQUAL;
  }

  /** Whether it holds of a value as the index has it. */
  public boolean holds(String value) {
    Comparison comparison = Comparison.of(text);
    String operand = comparison.operand();
    Optional<BigDecimal> number = number(value);
    if (number.isPresent()) {
      return number(operand)
          .filter(bound -> holds(comparison.operator(), number.get().compareTo(bound)))
          .isPresent();
    }
    return day(value)
        .flatMap(
            day ->
                PartialDate.parse(operand)
                    .filter(span -> holds(comparison.operator(), position(day, span))))
        .isPresent();
  }

  /** Before, within or after. */
  private static int position(LocalDate day, PartialDate span) {
    if (day.isBefore(span.first())) {
      return -1;
    }
    return day.isAfter(span.last()) ? 1 : 0;
  }

  private static boolean holds(Comparison.Operator operator, int order) {
    return switch (operator) {
      case EQUAL -> order == 0;
      case ABOVE -> order > 0;
      case AT_LEAST -> order >= 0;
      case BELOW -> order < 0;
      case AT_MOST -> order <= 0;
    };
  }

  /** The day of a date, or of a moment as written. */
  private static Optional<LocalDate> day(String value) {
    boolean moment = value.length() > DAY_LENGTH && "Tt ".indexOf(value.charAt(DAY_LENGTH)) >= 0;
    return PartialDate.parse(moment ? value.substring(0, DAY_LENGTH) : value)
        .filter(date -> date.first().equals(date.last()))
        .map(PartialDate::first);
  }

  private static Optional<BigDecimal> number(String value) {
    String text = value.toLowerCase(Locale.ROOT);
    boolean plain =
        text.length() <= LONGEST_NUMBER
            && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0);
    try {
      return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    } catch (NumberFormatException e) { // 2025-11-06, 1.2.3
      return Optional.empty();
    }
  }
}
