package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          crane                          | crane
          crane lease                    | crane OR lease
          crane "two words" le*          | crane OR "two words" OR le*
          a OR b c                       | a OR b OR c
          a (b OR c)                     | a OR b OR c
          section:decision               | section:decision
          crane section:decision         | crane section:decision
          section:decision crane lease   | (crane OR lease) section:decision
          crane lease -bench             | (crane OR lease) -bench
          crane lease (bench OR tag:a)   | (crane OR lease) (bench OR tag:a)
          item:(crane lease)             | item:(crane lease)
          -(crane lease)                 | -(crane lease)
          §§                             | §§
          """)
  void wordsAreAlternativesAndAllElseMustHold(String typed, String asked) {
    QueryNode root = QueryParser.parse(typed).root();
    assertThat(QueryText.print(AnyWords.in(root))).isEqualTo(asked);
  }
}
