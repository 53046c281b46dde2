package minutebook.query;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as people write it.
 *
 * <pre>
 * 300   -1.5   1,500   12,345.67   $1,500   -€5   1,500 €   12 %
 * </pre>
 *
 * <p>A comma stands between groups of three digits, and nowhere else. A sign of a currency, or of
 * per cent, changes nothing about the number; any other unit makes it text.
 */
final class WrittenNumber {
  /** Characters of a number; more are text. */
  private static final int LONGEST = 30;

  private static final int GROUP = 3;

  private WrittenNumber() {}

  /** Empty for any other text. */
  static Optional<BigDecimal> parse(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    boolean negative = stripped.startsWith("-");
    boolean signed = negative || stripped.startsWith("+");
    return amount(withoutUnit(signed ? stripped.substring(1) : stripped))
        .map(number -> negative ? number.negate() : number);
  }

  private static String withoutUnit(String text) {
    int last = text.length() - 1;
    if (last < 0) {
      return text;
    }
    if (isCurrency(text.charAt(0))) {
      return text.substring(1).strip();
    }
    boolean unit = isCurrency(text.charAt(last)) || text.charAt(last) == '%';
    return unit ? text.substring(0, last).strip() : text;
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static Optional<BigDecimal> amount(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String fraction = dot < 0 ? "" : text.substring(dot + 1);
    boolean plain = isGrouped(whole) && isDigits(fraction);
    String digits = whole.replace(",", "");
    return plain && !(digits.isEmpty() && fraction.isEmpty())
        ? Optional.of(new BigDecimal(digits + "." + fraction + "0"))
        : Optional.empty();
  }

  /** Whether it is digits, in groups of three if there is a comma. */
  private static boolean isGrouped(String whole) {
    int first = whole.indexOf(',');
    if (first < 0) {
      return isDigits(whole);
    }
    if (first == 0 || first > GROUP || (whole.length() - first) % (GROUP + 1) != 0) {
      return false;
    }
    for (int i = 0; i < whole.length(); i++) {
      boolean between = i >= first && (i - first) % (GROUP + 1) == 0;
      if (between ? whole.charAt(i) != ',' : !isDigit(whole.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
