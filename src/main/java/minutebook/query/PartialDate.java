package minutebook.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day as written, which is its whole span.
 *
 * <pre>
 * 2025       2025-01-01 to 2025-12-31
 * 2025-11    2025-11-01 to 2025-11-30
 * 2025/11/6  2025-11-06 to 2025-11-06
 * </pre>
 */
record PartialDate(LocalDate first, LocalDate last) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:([-/])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");

  static Optional<PartialDate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    String month = matcher.group(3);
    String day = matcher.group(4);
    try {
      if (month == null) {
        return Optional.of(new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      if (day == null) {
        YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
        return Optional.of(new PartialDate(whole.atDay(1), whole.atEndOfMonth()));
      }
      LocalDate one = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new PartialDate(one, one));
    } catch (DateTimeException e) { // the 30th of February
      return Optional.empty();
    }
  }
}
