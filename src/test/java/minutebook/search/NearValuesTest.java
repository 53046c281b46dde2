package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearValuesTest {
  private static final List<String> VALUES =
      List.of("Ana Silva", "Ben Ode", "Zoë Brandão", "project/harbour", "project/quay", "budget");

  @Test
  void anEmptyValueIsNearNothing() {
    assertThat(NearValues.of("-", List.of("", " ", "x"))).containsExactly("x");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Ana Sliva | Ana Silva
          ANA       | Ana Silva
          zoe       | Zoë Brandão
          brandaoo  | Zoë Brandão
          budgte    | budget
          project   | project/harbour, project/quay
          quai      | project/quay
          o         | Ben Ode, Zoë Brandão, project/harbour
          crane     | none
          """)
  void nearIsWhatHasTheTextInItOrAThirdOfItChanged(String text, @Nullable String near) {
    List<String> expected = near == null ? List.of() : Arrays.asList(near.split(", ", -1));
    assertThat(NearValues.of(text, VALUES)).isEqualTo(expected);
  }
}
