package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import minutebook.note.Priority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of {@code priority:}; none stands between medium and low. */
class PriorityExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
      highest   → HIGHEST
      High      → HIGH
      none      → NONE
      >=medium  → HIGHEST HIGH MEDIUM
      >medium   → HIGHEST HIGH
      >=none    → HIGHEST HIGH MEDIUM NONE
      <medium   → NONE LOW LOWEST
      <=low     → LOW LOWEST
      <=highest → HIGHEST HIGH MEDIUM NONE LOW LOWEST
      > low     → HIGHEST HIGH MEDIUM NONE
      """)
  void aValueIsASetOfPriorities(String value, String expected) {
    assertThat(PriorityExpression.parse(value).orElseThrow())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(expected.split(" ")).map(Priority::valueOf).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "urgent", ">", ">highest", "<lowest", "high..low", "=high", "hig"})
  void anythingElseIsNoPriority(String value) {
    assertThat(PriorityExpression.parse(value)).isEmpty();
  }
}
