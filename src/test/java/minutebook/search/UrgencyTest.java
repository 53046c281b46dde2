package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import minutebook.note.Priority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How urgent a task is on the 15th of June 2025. */
class UrgencyTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # priority | due        | scheduled  | start      | urgency
      LOW        |            |            |            | 0
      NONE       |            |            |            | 1.95
      HIGHEST    |            |            |            | 9
      HIGH       |            |            |            | 6
      MEDIUM     |            |            |            | 3.9
      LOWEST     |            |            |            | -1.8
      LOW        | 2025-06-15 |            |            | 8.8
      LOW        | 2025-06-14 |            |            | 9.25714
      LOW        | 2025-06-09 |            |            | 11.54286
      LOW        | 2025-06-08 |            |            | 12
      LOW        | 2025-06-07 |            |            | 12
      LOW        | 0001-01-01 |            |            | 12
      LOW        | 2025-06-16 |            |            | 8.34286
      LOW        | 2025-06-22 |            |            | 5.6
      LOW        | 2025-06-29 |            |            | 2.4
      LOW        | 2025-06-30 |            |            | 2.4
      LOW        | 9999-12-31 |            |            | 2.4
      LOW        |            | 2025-06-15 |            | 5
      LOW        |            | 2024-01-01 |            | 5
      LOW        |            | 2025-06-16 |            | 0
      LOW        |            |            | 2025-06-16 | -3
      LOW        |            |            | 2025-06-15 | 0
      HIGHEST    | 2025-06-01 | 2025-06-01 | 2025-07-01 | 23
      """)
  void isASumOfDatesAndPriority(
      Priority priority,
      @Nullable LocalDate due,
      @Nullable LocalDate scheduled,
      @Nullable LocalDate start,
      double urgency) {
    assertThat(Urgency.on(TODAY, priority, due, scheduled, start))
        .isCloseTo(urgency, within(0.00001));
  }
}
