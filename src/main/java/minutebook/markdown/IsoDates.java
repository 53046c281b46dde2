package minutebook.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as notes write them: {@code 2026-01-31}. */
final class IsoDates {
  private static final Pattern LEADING = Pattern.compile("^\\(?(\\d{4}-\\d{2}-\\d{2})(?!\\d)\\)?");

  private IsoDates() {}

  /** The date a text begins with, also in parentheses, a time or anything else after it. */
  static Optional<LocalDate> leading(String text) {
    Matcher matcher = LEADING.matcher(text);
    return matcher.find() ? parse(matcher.group(1)) : Optional.empty();
  }

  /** Empty for what is no day of the calendar. */
  static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
