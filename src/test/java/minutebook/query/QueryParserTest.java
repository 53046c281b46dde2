package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Query text and the tree it becomes, by the rules of the language. */
class QueryParserTest {

  @Test
  void nothingTypedAsksForEverything() {
    assertThat(tree("")).isEqualTo("all");
    assertThat(tree(" \t\n\u00a0")).isEqualTo("all");
  }

  @Test
  void lineEndsAndNoBreakSpacesSeparate() {
    assertThat(tree("a\nb\u00a0c\td")).isEqualTo("(and a b c d)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      dpu → dpu
      fungible dpu → (and fungible dpu)
      Fungible DPU → (and Fungible DPU)
      fungible   dpu   → (and fungible dpu)
      a b c d → (and a b c d)
      über Straße naïve → (and über Straße naïve)
      会議 メモ → (and 会議 メモ)
      a AND b → (and a b)
      a AND b OR c → (or (and a b) c)
      AND a AND → a
      "a b"AND c → (and "a b" c)
      (a)AND(b) → (and a b)
      (a)AND → a
      a AND NOT b → (and a (not b))
      a and b → (and a and b)
      launch 🚀 → (and launch 🚀)
      """)
  void wordsAreAllWanted(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      "exact phrase" → "exact phrase"
      "one" → "one"
      plan "exact phrase" now → (and plan "exact phrase" now)
      "a b" "c d" → (and "a b" "c d")
      "a b""c d" → (and "a b" "c d")
      "a OR b" → "a OR b"
      "(a -b)" → "(a -b)"
      "person:ana" → "person:ana"
      "she said \\"yes\\" twice" → "she said "yes" twice"
      "C:\\\\dir\\\\" → "C:\\dir\\"
      "C:\\dir" → "C:\\dir"
      said:"not now" → (and said: "not now")
      "a b", "c d" → (and "a b" "c d")
      "" → all
      "   " → all
      "?!" dpu → dpu
      the 5" pipe and the 6" pipe → (and the 5" pipe and the 6" pipe)
      foo"bar baz" → (and foo"bar baz")
      """)
  void quotationMarksMakeAPhrase(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      “exact phrase” → "exact phrase"
      „exact phrase“ → "exact phrase"
      „exact phrase” → "exact phrase"
      plan “a b”~5 “c d” → (and plan "a b"~5 "c d")
      -“a b” → (not "a b")
      (“a b”) → "a b"
      said:“yes” → (and said: "yes")
      "say “stop” twice" → "say “stop” twice"
      “say "stop" twice” → "say "stop" twice"
      person:“ana silva”,ben → (person "ana silva" | ben)
      tag:(a OR “b”) → (tag a | "b")
      item:“a b” → (in-item "a b")
      task:“” → (in-task all)
      [“last contact”:“a b” OR“c”] → (property last contact "a b" | "c")
      5” pipe → (and 5” pipe)
      it”s ”here → (and it”s ”here)
      x “a b → (and x "a b")
      """)
  void bentQuotationMarksMakeOneToo(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      a OR b → (or a b)
      a OR b c → (or a (and b c))
      a b OR c → (or (and a b) c)
      a b OR c d → (or (and a b) (and c d))
      a OR b OR c → (or a b c)
      a or b → (and a or b)
      a Or b → (and a Or b)
      (a OR b) c → (and (or a b) c)
      a (b OR c) → (and a (or b c))
      "a b" OR c → (or "a b" c)
      "a b"OR c → (or "a b" c)
      (a)OR(b) → (or a b)
      ORDER OR FORM → (or ORDER FORM)
      a ORb → (and a ORb)
      """)
  void uppercaseOrBindsWeakerThanAnd(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      -x → (not x)
      NOT x → (not x)
      a -b → (and a (not b))
      a NOT b → (and a (not b))
      a NOT b c → (and a (not b) c)
      -(a b) → (not (and a b))
      -(a OR b) c → (and (not (or a b)) c)
      NOT (a b) → (not (and a b))
      NOT(a b) → (not (and a b))
      -"a b" → (not "a b")
      -[[a b]] → (not "a b")
      NOT NOT a → a
      NOT -a → a
      -(-a) → a
      -NOT a → a
      a OR -b → (or a (not b))
      (-a) → (not a)
      -a -b → (and (not a) (not b))
      not a → (and not a)
      NOTE this → (and NOTE this)
      NOT a OR b → (or (not a) b)
      """)
  void notAndADashLeaveOut(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      (a) → a
      ((a b)) → (and a b)
      (a b) c → (and a b c)
      (a OR (b OR c)) → (or a b c)
      a (b (c d)) → (and a b c d)
      (a OR b) (c OR d) → (and (or a b) (or c d))
      () → all
      a () b → (and a b)
      a OR () → a
      -() a → a
      (()) → all
      """)
  void parenthesesGroup(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      a OR → a
      OR a → a
      OR → all
      NOT → all
      a NOT → a
      a OR OR b → (or a b)
      a NOT OR b → (or a b)
      (a OR) b → (and a b)
      (OR a) → a
      a - b → (and a b)
      a -- b → (and a b)
      - → all
      -) a → a
      a) b → (and a b)
      a) first b) second → (and a first b second)
      )( a → a
      -OR a → a
      & a | b + c → (and a b c)
      … → all
      """)
  void strayOperatorsArePunctuation(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      (a OR b → (or a b)
      x -(a b → (and x (not (and a b)))
      x "a b → (and x "a b")
      tag:(a OR b → (tag a | b)
      person:"ana silva → (person "ana silva")
      a " → a
      a ( → a
      """)
  void whatIsNotClosedReachesToTheEnd(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}
