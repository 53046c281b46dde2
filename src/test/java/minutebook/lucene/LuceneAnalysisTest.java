package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import minutebook.config.AnalysisRules;
import minutebook.config.AnalysisRules.Stemmer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneAnalysisTest {
  private final LuceneAnalysis analysis =
      new LuceneAnalysis(new AnalysisRules(Stemmer.PORTER, true, Set.of("mercedes")));

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
          Anders's Anders’s     | ander ander         | anderss anderss
          O'Dwyer O’Dwyer ODwyer| odwyer odwyer odwyer| odwyer odwyer odwyer
          Anders‘s Andersʼs Anders＇s | ander ander ander | anderss anderss anderss
          O‘Dwyer OʼDwyer O＇Dwyer | odwyer odwyer odwyer | odwyer odwyer odwyer
          Mercedes mercedes’    | mercedes mercedes   | mercedes mercedes
          1:1 and/or C#         | 1 1 and or c        | 1 1 and or c
          2.5.0 €1,480 3%       | 2.5.0 1480 3        | 2.5.0 1480 3
          $12,345.67 1,234,567  | 12345.67 1234567    | 12345.67 1234567
          1,5 12,34 1,2345 1,234,5 | 1,5 12,34 1,2345 1234,5 | 1,5 12,34 1,2345 1234,5
          1.2B v5e-4 5mm        | 1.2b v5e 4 5mm      | 1.2b v5e 4 5mm
          door-nine A_B x.y     | door nine a b x y   | door nine a b x y
          ana.silva@x-y.org     | ana silva x y org   | ana silva x y org
          read:me. U.S. a.1 _x_ | read me u s a 1 x   | read me u s a 1 x
          東京都 カタカナ ひ    | 東京 京都 カタ タカ カナ ひ | 東京 京都 カタ タカ カナ ひ
          ﾜｰﾄﾞ ＡＢＣ１         | ワー ード abc1     | ワー ード abc1
          회의실 예약           | 회의 의실 예약     | 회의 의실 예약
          Привет Ελλάδα         | привет ελλάδα       | привет ελλάδα
          🚢 € ??? …            | 🚢                  | 🚢
          ki\u00ADosk ki\u200Dosk | kiosk kiosk         | kiosk kiosk
          ki\u200Cosk ki\u2060osk | kiosk kiosk         | kiosk kiosk
          kiosk\u00AD \uFEFFkiosk | kiosk kiosk         | kiosk kiosk
          leas\u00ADing           | leas                | leasing
          e\u200D\u0301            | e                   | e
          kiosk\u200Bkiosk        | kiosk kiosk         | kiosk kiosk
          ⚓\uFE0F ⚓             | ⚓ ⚓               | ⚓ ⚓
          door\u2011nine 5\u22123 | door nine 5 3       | door nine 5 3
          2025\u201211\u201206     | 2025 11 06          | 2025 11 06
          v2.0.1-rc1 2.0.1      | v2.0.1 rc1 2.0.1    | v2.0.1 rc1 2.0.1
          e-mail email          | e mail email        | e mail email
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
    LuceneAnalysis other = new LuceneAnalysis(new AnalysisRules(stemmer, true, Set.of()));
    assertThat(other.tokens("bodies")).containsExactly(new Token(word, "bodies"));
  }

  @Test
  void accentsCountWhenConfigured() {
    LuceneAnalysis other = new LuceneAnalysis(new AnalysisRules(Stemmer.NONE, false, Set.of()));
    assertThat(other.tokens("Café")).containsExactly(new Token("café", "café"));
    assertThat(other.tokens("Cafe\u0301")).containsExactly(new Token("café", "café"));
  }
}
