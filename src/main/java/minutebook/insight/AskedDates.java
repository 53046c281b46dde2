package minutebook.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days and months as a request names them, ISO 8601, of the years that queries know. */
public final class AskedDates {
  private static final int LAST_YEAR = 9999;

  private AskedDates() {}

  /**
   * A day.
   *
   * @throws DateTimeException if the text is none
   */
  public static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    check(day.getYear());
    return day;
  }

  /**
   * A month.
   *
   * @throws DateTimeException if the text is none
   */
  public static YearMonth month(String text) {
    YearMonth month = YearMonth.parse(text);
    check(month.getYear());
    return month;
  }

  private static void check(int year) {
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("no query has the year " + year);
    }
  }
}
