package minutebook.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year, or a quarter, month or day of a year that may not be named.
 *
 * @param year 0 when it is not named
 * @param quarter 0 when it is none
 * @param month 0 when it is none
 * @param day 0 when it is none
 */
record CalendarDate(int year, int quarter, int month, int day) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** From one 29th of February to the next there are up to so many years. */
  private static final int YEARS_LOOKED_AT = 8;

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  CalendarDate in(int named) {
    return new CalendarDate(named, quarter, month, day);
  }

  /** Whether such a day exists, in the year or in any. */
  boolean exists() {
    return day == 0 || day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
  }

  /** The latest such date that is not in the future. */
  Optional<CalendarDate> latest(LocalDate today) {
    return year > 0
        ? Optional.of(this)
        : years(today, 0).filter(date -> !date.first().isAfter(today)).findFirst();
  }

  /** The nearest such date. */
  Optional<CalendarDate> nearest(LocalDate today) {
    return year > 0
        ? Optional.of(this)
        : years(today, 1)
            .min(
                Comparator.comparingLong(
                    date -> Math.abs(ChronoUnit.DAYS.between(today, date.first()))));
  }

  private Stream<CalendarDate> years(LocalDate today, int ahead) {
    return IntStream.rangeClosed(-ahead, YEARS_LOOKED_AT)
        .mapToObj(back -> in(today.getYear() - back))
        .filter(CalendarDate::exists);
  }

  /** The first of its days. */
  LocalDate first() {
    int firstMonth = quarter > 0 ? 3 * quarter - 2 : Math.max(1, month);
    return LocalDate.of(year, firstMonth, Math.max(1, day));
  }

  /** As the language writes it. */
  String text() {
    if (quarter > 0) {
      return "%04d-Q%d".formatted(year, quarter);
    }
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }

  /** {@code 2026-03}, {@code 2026-03-05}, {@code 2026/3/5}, {@code 2026-q1}. */
  static Optional<CalendarDate> iso(String text) {
    String[] numbers = text.replace('/', '-').split("-", -1);
    try {
      int year = numbers[0].length() == 4 ? Integer.parseInt(numbers[0]) : 0;
      if (!isYear(year) || numbers.length < 2 || numbers.length > 3) {
        return Optional.empty();
      }
      if (numbers[1].startsWith("q")) {
        return numbers.length == 2 ? quarter(numbers[1], year) : Optional.empty();
      }
      int month = Integer.parseInt(numbers[1]);
      int day = numbers.length == 3 ? Integer.parseInt(numbers[2]) : 0;
      LocalDate.of(year, month, numbers.length == 3 ? day : 1);
      return Optional.of(new CalendarDate(year, 0, month, day));
    } catch (NumberFormatException | DateTimeException e) { // some other number
      return Optional.empty();
    }
  }

  /** {@code q1} to {@code q4}. */
  static Optional<CalendarDate> quarter(String text, int year) {
    boolean quarter =
        text.length() == 2
            && text.charAt(0) == 'q'
            && text.charAt(1) >= '1'
            && text.charAt(1) <= '4';
    return quarter
        ? Optional.of(new CalendarDate(year, text.charAt(1) - '0', 0, 0))
        : Optional.empty();
  }
}
