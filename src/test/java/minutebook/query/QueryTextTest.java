package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries of one meaning are printed as one text. */
class QueryTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      (fungible)  (dpu)        → fungible dpu
      a NOT b NOT (c d)        → a -b -(c d)
      (a b) OR ((c OR d))      → a b OR c OR d
      (a OR b) (c)             → (a OR b) c
      NOT (a OR b)             → -(a OR b)
      INVOLVES:ana             → person:ana
      person:(ana OR "b c")    → person:ana,"b c"
      path:( Work/ OR x,y )    → path:(Work/ OR x,y)
      #alpha                   → tag:alpha
      -[[Steering Board]]      → -"Steering Board"
      "say \\"yes\\" C:\\\\"   → "say \\"yes\\" C:\\\\"
      who? --force (           → who force
      stor*, word~ (word~7)    → stor* word~1 word~2
      /^a(b|c)$/ -/x/          → /a(b|c)/ -/x/
      /[+/                     → /[/
      person:* -due:*          → has:person -has:due
      "a b"~70 "c d"~0         → "a b"~50 "c d"
      line:(a b) -block:(c)    → item:(a b) -item:c
      task:( ) task-todo:"a b" → task:"" task-todo:"a b"
      in:(a b) section:((c))   → section:((a b)) section:((c))
      match-case:( A OR "B C") → match-case:(A OR "B C")
      """)
  void theCanonicalForm(String query, String expected) {
    assertThat(QueryText.print(QueryParser.parse(query).root())).isEqualTo(expected);
  }

  @Test
  void everythingIsTheEmptyQuery() {
    assertThat(QueryText.print(QueryParser.parse("()").root())).isEmpty();
  }
}
