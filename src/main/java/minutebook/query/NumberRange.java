package minutebook.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a value asks for.
 *
 * <pre>
 * 5      5, 5.0
 * >5     5.1, 12
 * 1..5   1, 2.5, 5
 * 1..*   1, 12
 * </pre>
 *
 * @param from null when there is no beginning
 * @param to null when there is no end
 * @param open whether the ends are no part of it
 */
record NumberRange(@Nullable BigDecimal from, @Nullable BigDecimal to, boolean open) {

  /** Empty for what is no number, and for a range that ends before it begins. */
  static Optional<NumberRange> parse(String value) {
    return ValueRange.of(value).map(NumberRange::between).orElseGet(() -> compared(value));
  }

  private static Optional<NumberRange> compared(String value) {
    Comparison comparison = Comparison.of(value);
    return WrittenNumber.parse(comparison.operand())
        .map(
            number ->
                switch (comparison.operator()) {
                  case EQUAL -> new NumberRange(number, number, false);
                  case ABOVE -> new NumberRange(number, null, true);
                  case AT_LEAST -> new NumberRange(number, null, false);
                  case BELOW -> new NumberRange(null, number, true);
                  case AT_MOST -> new NumberRange(null, number, false);
                });
  }

  private static Optional<NumberRange> between(ValueRange range) {
    Optional<BigDecimal> from = WrittenNumber.parse(range.from());
    Optional<BigDecimal> to = WrittenNumber.parse(range.to());
    boolean understood =
        (from.isPresent() || range.isFromOpen())
            && (to.isPresent() || range.isToOpen())
            && (from.isPresent() || to.isPresent());
    boolean backwards = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0;
    return understood && !backwards
        ? Optional.of(new NumberRange(from.orElse(null), to.orElse(null), false))
        : Optional.empty();
  }

  boolean contains(BigDecimal number) {
    int most = open ? -1 : 0;
    return (from == null || from.compareTo(number) <= most)
        && (to == null || number.compareTo(to) <= most);
  }
}
