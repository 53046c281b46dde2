package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that looks like an operator and is none, and what is text for now. */
class OrdinaryTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      what is dpu? → (and what is dpu)
      what is dpu ? → (and what is dpu)
      really??? → really
      what (is it?) → (and what is it)
      who decided section:decision? → (and who decided (section decision))
      person:ana,ben? → (person ana | ben)
      path:Work/? → (path Work/)
      #alpha? → (tag alpha)
      a OR? b → (or a b)
      "why?" → "why?"
      ? → all
      """)
  void theMarkThatEndsAQuestionIsPunctuation(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      1:1 → 1:1
      note: this → (and note: this)
      note:this → note:this
      10:30 → 10:30
      https://example.org/a?b=c → https://example.org/a?b=c
      /etc/hosts → /etc/hosts
      and/or → and/or
      --force → force
      ---force → force
      e-mail follow-up → (and e-mail follow-up)
      "front"-end → (and "front" end)
      C++ → C++
      a,b → a,b
      don't → don't
      ana@example.org → ana@example.org
      x=1 → x=1
      f(x) → (and f x)
      -person(s) → (not (and person s))
      50% → 50%
      a:b:c → a:b:c
      :person → :person
      xperson:ana → xperson:ana
      1person:ana → 1person:ana
      """)
  void ordinaryTextStaysOrdinary(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      tag:(a (b)) → (and tag: a b)
      tag:(-a OR b) → (and tag: (or (not a) b))
      tag:((a) OR b) → (and tag: (or a b))
      tag:(NOT a OR b) → (and tag: (or (not a) b))
      tag:([[a OR b) → (and tag: (or a b))
      tag:(NOT a) → (and tag: (not a))
      """)
  void whatComesLaterIsSearchedAsWords(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      #alpha → (tag alpha)
      #Alpha/beta-2 → (tag Alpha/beta-2)
      #2025/plan → (tag 2025/plan)
      -#alpha → (not (tag alpha))
      (#alpha OR #beta) → (or (tag alpha) (tag beta))
      #alpha, #beta. → (and (tag alpha) (tag beta))
      #1984 → #1984
      C# → C#
      C# #alpha → (and C# (tag alpha))
      #alpha.txt → #alpha.txt
      #a,b → #a,b
      ##alpha → ##alpha
      # alpha → alpha
      #über → (tag über)
      tag:#alpha → (tag #alpha)
      """)
  void aHashBeginsATagUnlessItIsText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      [[Steering Board]] → "Steering Board"
      see [[Steering Board]] now → (and see "Steering Board" now)
      see[[Steering Board]]now → (and see "Steering Board" now)
      [[a]] OR [[b]] → (or "a" "b")
      [[a → a
      a]] b → (and a]] b)
      [[]] a → a
      person:[[Ana Silva]] → (person "Ana Silva")
      """)
  void linksArePhrases(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}
