package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Ana Silva      | ana silva   | ana silva
      ' Ana   Silva ' | ana silva  | ana silva
      'Ana\tSilva'   | ana silva   | ana silva
      'Ana\u00A0Silva\u2003' | ana silva | ana silva
      Zoë            | zoë         | zoe
      ZOE\u0308      | zoë         | zoe
      O’Dwyer        | o'dwyer     | o'dwyer
      STRASSE        | strasse     | strasse
      会議           | 会議        | 会議
      """)
  void whatDoesNotMatterIsGone(String text, String folded, String withoutAccents) {
    assertThat(Folded.of(text)).isEqualTo(folded);
    assertThat(Folded.withoutAccents(text)).isEqualTo(withoutAccents);
  }
}
