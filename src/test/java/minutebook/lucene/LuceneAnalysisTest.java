package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import minutebook.config.AnalysisRules;
import minutebook.config.AnalysisRules.Stemmer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneAnalysisTest {
  private final LuceneAnalysis analysis =
      new LuceneAnalysis(new AnalysisRules(Stemmer.PORTER, true));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      emptyValue = "",
      textBlock =
          """
          # text                | inflected           | as written
          Decisions             | decis               | decisions
          running ran           | run ran             | running ran
          the of and            | the of and          | the of and
          Café CAFÉ cafe\u0301   | cafe cafe cafe      | cafe cafe cafe
          Zoë Brandão           | zoe brandao         | zoe brandao
          straße                | strass              | strasse
          Anders's Anders’s     | ander ander         | anders's anders's
          O'Dwyer O’Dwyer       | o'dwyer o'dwyer     | o'dwyer o'dwyer
          1:1 and/or C#         | 1 1 and or c        | 1 1 and or c
          2.5.0 €1,480 3%       | 2.5.0 1,480 3       | 2.5.0 1,480 3
          door-nine A_B x.y     | door nine a_b x.y   | door nine a_b x.y
          東京 カタカナ ひら     | 東 京 カタカナ ひ ら | 東 京 カタカナ ひ ら
          Привет Ελλάδα         | привет ελλάδα       | привет ελλάδα
          🚢 € ??? …            | 🚢                  | 🚢
          """)
  void textBecomesWords(String text, String inflected, String asWritten) {
    List<Token> tokens = analysis.tokens(text);
    assertThat(tokens)
        .extracting(Token::inflected)
        .isEqualTo(Arrays.asList(inflected.split(" ", -1)));
    assertThat(tokens)
        .extracting(Token::asWritten)
        .isEqualTo(Arrays.asList(asWritten.split(" ", -1)));
  }

  @Test
  void textWithoutWordsHasNone() {
    assertThat(analysis.tokens(" \n ??? -- € ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PORTER, bodi", "KSTEM, body", "MINIMAL, body", "NONE, bodies"})
  void inflectionIsTakenOffAsConfigured(Stemmer stemmer, String word) {
    LuceneAnalysis other = new LuceneAnalysis(new AnalysisRules(stemmer, true));
    assertThat(other.tokens("bodies")).containsExactly(new Token(word, "bodies"));
  }

  @Test
  void accentsCountWhenConfigured() {
    LuceneAnalysis other = new LuceneAnalysis(new AnalysisRules(Stemmer.NONE, false));
    assertThat(other.tokens("Café")).containsExactly(new Token("café", "café"));
    assertThat(other.tokens("Cafe\u0301")).containsExactly(new Token("café", "café"));
  }
}
