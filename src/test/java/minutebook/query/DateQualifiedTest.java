package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Qualifiers that look for dates; their values stay as typed. */
class DateQualifiedTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      before:2025-11 → (before 2025-11)
      after:2025 → (after 2025)
      since:yesterday → (since yesterday)
      until:2025-11-06 → (until 2025-11-06)
      BEFORE:Today → (before Today)
      newer:7d → (newer 7d)
      newer_than:7d → (newer 7d)
      older:1y → (older 1y)
      older_than:2W → (older 2W)
      Older_Than:1y → (older 1y)
      modified:today → (modified today)
      due:today → (due today)
      due:overdue → (due overdue)
      due:STALE → (due STALE)
      due:none → (due none)
      scheduled:tomorrow → (scheduled tomorrow)
      start:none → (start none)
      done:"last week" → (done "last week")
      created:2025-11 → (created 2025-11)
      cancelled:2025 → (cancelled 2025)
      is:overdue → (is overdue)
      is:stale,open → (is stale | open)
      """)
  void eachHasItsNameAndItsValues(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      date:today → (date today)
      on:"last week" → (date "last week")
      during:last-week → (date last-week)
      during:THIS_QUARTER → (date THIS_QUARTER)
      date:2025-W45,2025-Q4 → (date 2025-W45 | 2025-Q4)
      date:7d → (date 7d)
      date:november → (date november)
      date:"november 2025" → (date "november 2025")
      date:monday, x → (and (date monday) x)
      date:yesterday..* → (date yesterday..*)
      date:last-week..today → (date last-week..today)
      date:>=2025-Q4 → (date >=2025-Q4)
      date:"> last week" → (date "> last week")
      date:2025-11-06T23:30-05:00 → (date 2025-11-06T23:30-05:00)
      date:(today OR "last week") → (date today | "last week")
      due:(none OR overdue OR 7d) → (due none | overdue | 7d)
      due:today,"next week" → (due today | "next week")
      due:today? → (due today)
      (due:today) → (due today)
      -due:today → (not (due today))
      NOT since:2025 → (not (since 2025))
      -(due:none) → (not (due none))
      due:today OR is:overdue → (or (due today) (is overdue))
      since:2025-11 until:2025-12 → (and (since 2025-11) (until 2025-12))
      lease -done:none → (and lease (not (done none)))
      due:(today → (due today)
      date:"today → (date "today")
      """)
  void valuesAreDatesInAnyMix(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      last week → (and last week)
      today → today
      due today → (and due today)
      due: today → (and due: today)
      (due:) → due:
      due:? → due:
      start:now → start:now
      start:overdue → start:overdue
      date:overdue → date:overdue
      date:none → date:none
      done:stale → done:stale
      date:last week → (and date:last week)
      before:2025..2026 → before:2025..2026
      before:<2025 → before:<2025
      before:none → before:none
      newer:2025-11 → newer:2025-11
      newer:today → newer:today
      newer:7 → newer:7
      older:0d → older:0d
      newer-than:7d → newer-than:7d
      _newer:7d → _newer:7d
      date:2025-W54 → date:2025-W54
      date:2025-02-30 → date:2025-02-30
      date:0000 → date:0000
      date:99999999y → date:99999999y
      date:-7d → date:-7d
      date:2025..2024 → date:2025..2024
      date:"2025..2024" → (and date: "2025..2024")
      due:(today soon) → (and due: today soon)
      due:(-today) → (and due: (not today))
      due:today,soon → due:today,soon
      modified:none → modified:none
      """)
  void whatIsNoDateIsText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}
