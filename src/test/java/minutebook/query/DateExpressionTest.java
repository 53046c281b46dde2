package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of {@code date:} and the days they stand for. */
class DateExpressionTest {
  /** A Thursday in the fourth quarter. */
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 6);

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
      2025                    → 2025-01-01 to 2025-12-31
      2025-11                 → 2025-11-01 to 2025-11-30
      2025-2                  → 2025-02-01 to 2025-02-28
      2024-02                 → 2024-02-01 to 2024-02-29
      2025-11-06              → 2025-11-06 to 2025-11-06
      2025/11/6               → 2025-11-06 to 2025-11-06
      2025/11                 → 2025-11-01 to 2025-11-30
      2025-W45                → 2025-11-03 to 2025-11-09
      2025-w5                 → 2025-01-27 to 2025-02-02
      2025-W01                → 2024-12-30 to 2025-01-05
      2020-W53                → 2020-12-28 to 2021-01-03
      2025-Q4                 → 2025-10-01 to 2025-12-31
      2025-q1                 → 2025-01-01 to 2025-03-31
      0001                    → 0001-01-01 to 0001-12-31
      9999                    → 9999-01-01 to 9999-12-31
      2025-11..2026-01        → 2025-11-01 to 2026-01-31
      2025..2025              → 2025-01-01 to 2025-12-31
      2025-11-06..2025-11-07  → 2025-11-06 to 2025-11-07
      2025/11/6..2025-12      → 2025-11-06 to 2025-12-31
      2025-Q1..2025-W45       → 2025-01-01 to 2025-11-09
      2025-11..*              → 2025-11-01 to …
      *..2025-11              → … to 2025-11-30
      >2025                   → 2026-01-01 to …
      >2025-11                → 2025-12-01 to …
      >2025-11-06             → 2025-11-07 to …
      >=2025-11               → 2025-11-01 to …
      >=2025-Q4               → 2025-10-01 to …
      <2025-11                → … to 2025-10-31
      <2025-W45               → … to 2025-11-02
      <2025-11-06             → … to 2025-11-05
      <=2025-11               → … to 2025-11-30
      <=2025                  → … to 2025-12-31
      >= 2025-11              → 2025-11-01 to …
      2025-11 .. 2026-01      → 2025-11-01 to 2026-01-31
      >9999                   → +10000-01-01 to …
      <0001                   → … to 0000-12-31
      """)
  void aValueIsARangeOfDays(String value, String expected) {
    assertThat(days(value, Towards.PAST)).isEqualTo(expected);
    assertThat(days(value, Towards.FUTURE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
      today              → 2025-11-06 to 2025-11-06
      TODAY              → 2025-11-06 to 2025-11-06
      yesterday          → 2025-11-05 to 2025-11-05
      tomorrow           → 2025-11-07 to 2025-11-07
      this week          → 2025-11-03 to 2025-11-09
      last week          → 2025-10-27 to 2025-11-02
      next week          → 2025-11-10 to 2025-11-16
      this month         → 2025-11-01 to 2025-11-30
      last month         → 2025-10-01 to 2025-10-31
      next month         → 2025-12-01 to 2025-12-31
      this quarter       → 2025-10-01 to 2025-12-31
      last quarter       → 2025-07-01 to 2025-09-30
      next quarter       → 2026-01-01 to 2026-03-31
      this year          → 2025-01-01 to 2025-12-31
      last year          → 2024-01-01 to 2024-12-31
      next year          → 2026-01-01 to 2026-12-31
      last-week          → 2025-10-27 to 2025-11-02
      Last_Week          → 2025-10-27 to 2025-11-02
      next   quarter     → 2026-01-01 to 2026-03-31
      last monday        → 2025-11-03 to 2025-11-03
      last thursday      → 2025-10-30 to 2025-10-30
      this monday        → 2025-11-03 to 2025-11-03
      this sunday        → 2025-11-09 to 2025-11-09
      next thursday      → 2025-11-13 to 2025-11-13
      next-fri           → 2025-11-07 to 2025-11-07
      last november      → 2024-11-01 to 2024-11-30
      last october       → 2025-10-01 to 2025-10-31
      this february      → 2025-02-01 to 2025-02-28
      next november      → 2026-11-01 to 2026-11-30
      next december      → 2025-12-01 to 2025-12-31
      november 2024      → 2024-11-01 to 2024-11-30
      Nov-2024           → 2024-11-01 to 2024-11-30
      feb 2024           → 2024-02-01 to 2024-02-29
      yesterday..*       → 2025-11-05 to …
      *..tomorrow        → … to 2025-11-07
      last week..today   → 2025-10-27 to 2025-11-06
      2025-Q1..yesterday → 2025-01-01 to 2025-11-05
      >=last-month       → 2025-10-01 to …
      > last week        → 2025-11-03 to …
      <this month        → … to 2025-10-31
      2025-11-06T23:30-05:00 → 2025-11-07 to 2025-11-07
      2025-11-06T00:30Z      → 2025-11-06 to 2025-11-06
      2025-11-06T00:30:15.5+14:00 → 2025-11-05 to 2025-11-05
      >2025-11-06T23:30-05:00 → 2025-11-08 to …
      """)
  void someAreCountedFromToday(String value, String expected) {
    assertThat(days(value, Towards.PAST)).isEqualTo(expected);
    assertThat(days(value, Towards.FUTURE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
      7d            → 2025-10-31 to 2025-11-06 → 2025-11-06 to 2025-11-12
      1d            → 2025-11-06 to 2025-11-06 → 2025-11-06 to 2025-11-06
      2W            → 2025-10-24 to 2025-11-06 → 2025-11-06 to 2025-11-19
      3m            → 2025-08-07 to 2025-11-06 → 2025-11-06 to 2026-02-05
      1y            → 2024-11-07 to 2025-11-06 → 2025-11-06 to 2026-11-05
      1000y         → 1025-11-07 to 2025-11-06 → 2025-11-06 to 3025-11-05
      7d..*         → 2025-10-31 to …          → 2025-11-06 to …
      <=7d          → … to 2025-11-06          → … to 2025-11-12
      thursday      → 2025-11-06 to 2025-11-06 → 2025-11-06 to 2025-11-06
      monday        → 2025-11-03 to 2025-11-03 → 2025-11-10 to 2025-11-10
      fri           → 2025-10-31 to 2025-10-31 → 2025-11-07 to 2025-11-07
      november      → 2025-11-01 to 2025-11-30 → 2025-11-01 to 2025-11-30
      Oct           → 2025-10-01 to 2025-10-31 → 2026-10-01 to 2026-10-31
      december      → 2024-12-01 to 2024-12-31 → 2025-12-01 to 2025-12-31
      may           → 2025-05-01 to 2025-05-31 → 2026-05-01 to 2026-05-31
      """)
  void whatDoesNotSayWhereItLiesIsTheLastOneOrTheNext(String value, String past, String future) {
    assertThat(days(value, Towards.PAST)).isEqualTo(past);
    assertThat(days(value, Towards.FUTURE)).isEqualTo(future);
  }

  @ParameterizedTest
  @CsvSource({
    "this week, SUNDAY, 2025-11-02 to 2025-11-08",
    "last week, SUNDAY, 2025-10-26 to 2025-11-01",
    "this week, THURSDAY, 2025-11-06 to 2025-11-12",
    "this week, FRIDAY, 2025-10-31 to 2025-11-06",
    "this sunday, SUNDAY, 2025-11-02 to 2025-11-02",
    "2025-W45, SUNDAY, 2025-11-03 to 2025-11-09"
  })
  void aWeekBeginsAsConfiguredUnlessItHasANumber(String value, DayOfWeek first, String expected) {
    Calendar calendar = new Calendar(TODAY, first, ZoneOffset.UTC);
    assertThat(days(value, calendar, Towards.PAST)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-06T23:30-05:00, America/New_York, 2025-11-06 to 2025-11-06",
    "2025-11-06T23:30-05:00, Asia/Tokyo, 2025-11-07 to 2025-11-07",
    "2025-11-06T00:30Z, America/New_York, 2025-11-05 to 2025-11-05",
  })
  void aTimeIsADayInTheConfiguredZone(String value, ZoneId zone, String expected) {
    Calendar calendar = new Calendar(TODAY, DayOfWeek.MONDAY, zone);
    assertThat(days(value, calendar, Towards.PAST)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 1y, 2023-03-01 to 2024-02-29",
    "2025-03-30, 1m, 2025-02-28 to 2025-03-30",
    "2025-12-31, last month, 2025-11-01 to 2025-11-30",
    "2025-01-01, last quarter, 2024-10-01 to 2024-12-31",
    "2025-01-01, yesterday, 2024-12-31 to 2024-12-31",
    "2025-01-01, december, 2024-12-01 to 2024-12-31"
  })
  void periodsEndWhereMonthsAndYearsEnd(LocalDate today, String value, String expected) {
    Calendar calendar = new Calendar(today, DayOfWeek.MONDAY, ZoneOffset.UTC);
    assertThat(days(value, calendar, Towards.PAST)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "..",
        "*..*",
        "2025..",
        "..2025",
        "2026..2025",
        "2025-11-07..2025-11-06",
        "2025-Q4..2025-Q3",
        "2025-13",
        "2025-00",
        "2025-02-30",
        "2025-11-31",
        "0000",
        "0000-01-01",
        "25",
        "20255",
        "10000",
        "2025-11-06-01",
        "2025-11/06",
        "2025-",
        "2025-111",
        "2025-W00",
        "2025-W53",
        "2025-W54",
        "2025-W",
        "2025W45",
        "2025-Q0",
        "2025-Q5",
        "=2025",
        ">",
        ">>2025",
        ">2025..2026",
        "2025..2026..2027",
        "２０２５",
        "2025-11-06T10:00",
        "2025-11-06T25:00Z",
        "2025-02-30T10:00Z",
        "+12025-11-06T10:00Z",
        "2025-11-06T10:00-99:00",
        "soon",
        "week",
        "last",
        "last last",
        "last today",
        "last day",
        "-today",
        "-7d",
        "+7d",
        "7 d",
        "0d",
        "7",
        "d",
        "7h",
        "99999999y",
        "1001y",
        "365001d",
        "99999999999999999999d",
        "november 0000",
        "november 25",
        "2025 november",
        "novem",
        "to-day",
        "overdue",
        "none"
      })
  void anythingElseIsNoDate(String value) {
    assertThat(DateExpression.parse(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"today..yesterday", "2025-11-07..today", "this year..last year"})
  void aRangeThatEndsBeforeItBeginsTodayHasNoDays(String value) {
    assertThat(days(value, Towards.PAST)).isEqualTo("none");
  }

  @Test
  void boundsExcludeOrIncludeTheWholeDate() {
    assertThat(text(DateExpression.before(" last week ").orElseThrow()))
        .isEqualTo("… to 2025-10-26");
    assertThat(text(DateExpression.after("2025-11").orElseThrow())).isEqualTo("2025-12-01 to …");
    assertThat(text(DateExpression.since("2025-11").orElseThrow())).isEqualTo("2025-11-01 to …");
    assertThat(text(DateExpression.until("2025-11").orElseThrow())).isEqualTo("… to 2025-11-30");
    assertThat(DateExpression.since("2025..2026")).isEmpty();
    assertThat(DateExpression.since(">2025")).isEmpty();
  }

  @Test
  void aRangeHasAnEndAndRunsForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayRange(null, null))
        .withMessage("a range needs an end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayRange(TODAY, TODAY.minusDays(1)))
        .withMessage("a range from 2025-11-06 back to 2025-11-05");
  }

  /** Run with {@code -Dseed=…} to repeat a run. */
  @Test
  void anyTextIsReadOnAnyDay() {
    List<String> pieces =
        List.of(
            "2025", "0000", "9999", "11", "-", "-", "/", "W", "53", "Q4", "..", "..", "*", ">=",
            "<", " ", "_", "last ", "next ", "week", "monday", "nov", "today", "999", "9", "d", "y",
            "T23:30", "Z", "-05:00", "+18:00", "é");
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    List<LocalDate> days = List.of(TODAY, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(7); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      for (LocalDate today : days) {
        Calendar calendar = new Calendar(today, DayOfWeek.MONDAY, ZoneOffset.ofHours(14));
        for (Towards towards : Towards.values()) {
          assertThatCode(
                  () ->
                      DateExpression.parse(text.toString())
                          .flatMap(one -> one.days(calendar, towards)))
              .as("seed %d: <%s> on %s", seed, text, today)
              .doesNotThrowAnyException();
        }
      }
    }
  }

  private static String days(String value, Towards towards) {
    return days(value, new Calendar(TODAY, DayOfWeek.MONDAY, ZoneOffset.UTC), towards);
  }

  private static String days(String value, Calendar calendar, Towards towards) {
    return DateExpression.parse(value)
        .orElseThrow()
        .days(calendar, towards)
        .map(DateExpressionTest::text)
        .orElse("none");
  }

  private static String text(DateExpression expression) {
    Calendar calendar = new Calendar(TODAY, DayOfWeek.MONDAY, ZoneOffset.UTC);
    return expression.days(calendar, Towards.PAST).map(DateExpressionTest::text).orElse("none");
  }

  private static String text(DayRange range) {
    return (range.from() == null ? "…" : range.from())
        + " to "
        + (range.to() == null ? "…" : range.to());
  }
}
