package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of {@code date:} and the days they stand for. */
class DateExpressionTest {

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
      2025-11..2026-01        → 2025-11-01 to 2026-01-31
      2025..2025              → 2025-01-01 to 2025-12-31
      2025-11-06..2025-11-07  → 2025-11-06 to 2025-11-07
      2025/11/6..2025-12      → 2025-11-06 to 2025-12-31
      2025-11..*              → 2025-11-01 to …
      *..2025-11              → … to 2025-11-30
      >2025                   → 2026-01-01 to …
      >2025-11                → 2025-12-01 to …
      >2025-11-06             → 2025-11-07 to …
      >=2025-11               → 2025-11-01 to …
      <2025-11                → … to 2025-10-31
      <2025-11-06             → … to 2025-11-05
      <=2025-11               → … to 2025-11-30
      <=2025                  → … to 2025-12-31
      >= 2025-11              → 2025-11-01 to …
      2025-11 .. 2026-01      → 2025-11-01 to 2026-01-31
      """)
  void aValueIsARangeOfDays(String value, String expected) {
    assertThat(DateExpression.parse(value).map(DateExpressionTest::text)).hasValue(expected);
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
        "2025-13",
        "2025-00",
        "2025-02-30",
        "2025-11-31",
        "25",
        "20255",
        "2025-11-06-01",
        "2025-11/06",
        "2025-",
        "2025-111",
        "today",
        "7d",
        "2025-W45",
        "2025-Q4",
        "=2025",
        ">",
        ">>2025",
        ">2025..2026",
        "2025..2026..2027",
        "２０２５",
        "2025-11-06T10:00"
      })
  void anythingElseIsNoDate(String value) {
    assertThat(DateExpression.parse(value)).isEmpty();
  }

  @Test
  void aRangeHasAnEndAndRunsForward() {
    LocalDate day = LocalDate.of(2025, 11, 6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayRange(null, null))
        .withMessage("a range needs an end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayRange(day, day.minusDays(1)))
        .withMessage("a range from 2025-11-06 back to 2025-11-05");
  }

  private static String text(DayRange range) {
    return (range.from() == null ? "…" : range.from())
        + " to "
        + (range.to() == null ? "…" : range.to());
  }
}
