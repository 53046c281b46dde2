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
      Søren Łoś      | søren łoś   | soren los
      Đorđe Strauß   | đorđe strauß | dorde strauss
      Þóra Æon       | þóra æon    | thora aeon
      ガイド         | ガイド      | ガイド
      हिन्दी            | हिन्दी         | हिन्दी
      Йод            | йод         | йод
      会議           | 会議        | 会議
      """)
  void whatDoesNotMatterIsGone(String text, String folded, String withoutAccents) {
    assertThat(Folded.of(text)).isEqualTo(folded);
    assertThat(Folded.withoutAccents(text)).isEqualTo(withoutAccents);
  }
}
