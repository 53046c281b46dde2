package minutebook.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a part of it or a day as written, which is its whole span.
 *
 * <pre>
 * 2025       2025-01-01 to 2025-12-31
 * 2025-11    2025-11-01 to 2025-11-30
 * 2025/11/6  2025-11-06 to 2025-11-06
 * 2025-W45   2025-11-03 to 2025-11-09
 * 2025-Q4    2025-10-01 to 2025-12-31
 * </pre>
 *
 * <p>Weeks with a number are those of ISO 8601, which begin on Monday whatever is configured.
 */
public record PartialDate(LocalDate first, LocalDate last) {
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4})(?:([-/])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{4})-([WwQq])(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  static boolean isYear(int year) {
    return year >= 1 && year <= 9999;
  }

  static Optional<Integer> year(String text) {
    return YEAR.matcher(text).matches()
        ? Optional.of(Integer.parseInt(text)).filter(PartialDate::isYear)
        : Optional.empty();
  }

  public static Optional<PartialDate> parse(String text) {
    Matcher days = DAYS.matcher(text);
    Matcher numbered = NUMBERED.matcher(text);
    try {
      if (days.matches()) {
        return days(days);
      }
      return numbered.matches() ? numbered(numbered) : Optional.empty();
    } catch (DateTimeException e) { // the 30th of February
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> days(Matcher matcher) {
    String month = matcher.group(3);
    String day = matcher.group(4);
    return year(matcher.group(1))
        .map(
            year -> {
              if (month == null) {
                return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
              }
              return day == null
                  ? of(YearMonth.of(year, Integer.parseInt(month)))
                  : of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
            });
  }

  private static Optional<PartialDate> numbered(Matcher matcher) {
    boolean isWeek = matcher.group(2).equalsIgnoreCase("w");
    int number = Integer.parseInt(matcher.group(3));
    return year(matcher.group(1)).map(year -> isWeek ? week(year, number) : quarter(year, number));
  }

  private static PartialDate week(int year, int week) {
    LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
    IsoFields.WEEK_OF_WEEK_BASED_YEAR
        .rangeRefinedBy(inFirstWeek)
        .checkValidValue(week, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    LocalDate first = inFirstWeek.minusDays(inFirstWeek.getDayOfWeek().getValue() - 1);
    return new PartialDate(first.plusWeeks(week - 1L), first.plusWeeks(week).minusDays(1));
  }

  private static PartialDate quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 1, 1).with(IsoFields.QUARTER_OF_YEAR, quarter);
    return new PartialDate(first, first.plusMonths(3).minusDays(1));
  }
}
