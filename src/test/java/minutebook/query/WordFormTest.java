package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with signs that ask for other words too, and what only looks like them. */
class WordFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          stor* → (like stor*)
          st?re → (like st?re)
          STOR* → (like STOR*)
          st?re? → (like st?re)
          what st?re?? → (and what (like st?re))
          st*r?s* → (like st*r?s*)
          __init__* → (like __init__*)
          zoë* → (like zoë*)
          会議* → (like 会議*)
          don't* → (like don't*)
          ab2* → (like ab2*)
          stor*, next → (and (like stor*) next)
          stor*. → (like stor*)
          (stor*) → (like stor*)
          -stor* → (not (like stor*))
          NOT stor* → (not (like stor*))
          stor* OR st?re → (or (like stor*) (like st?re))
          "a b"stor* → (and "a b" (like stor*))
          OR* → (like OR*)
          "stor*" → "stor*"
          tag:stor* → (tag stor*)
          note:stor* → note:stor*
""")
  void aWildcardStandsInAWordAfterTwoLetters(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          a* → a*
          C* → C*
          a?b → a?b
          *x → *x
          *ing → *ing
          ?x → ?x
          2*3 → 2*3
          10*20 → 10*20
          a2b* → a2b*
          x*y → x*y
          * → all
          ** → all
          *? → all
          a * b → (and a b)
          **bold** → **bold**
          **two words** → (and **two words**)
              stor** → stor**
          e-ma* → e-ma*
          src/** → src/**
          stor?, → stor?,
          OR?: → OR?:
          *.md → *.md
          a.b* → a.b*
          https://example.org/a?b=c* → https://example.org/a?b=c*
          stor*~ → stor*~
""")
  void otherwiseAStarOrQuestionMarkIsText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          word~ → (near word 1)
          words~ → (near words 1)
          worded~ → (near worded 2)
          abc~ → (near abc 1)
          word~1 → (near word 1)
          word~2 → (near word 2)
          word~5 → (near word 2)
          word~0 → (near word 1)
          ab~1 → (near ab 1)
          WORD~ → (near WORD 1)
          zoë~ → (near zoë 1)
          don't~ → (near don't 1)
          v5~1 → (near v5 1)
          word~, next → (and (near word 1) next)
          word~2? → (near word 2)
          (word~) → (near word 1)
          -word~ → (not (near word 1))
          word~ OR ward~1 → (or (near word 1) (near ward 1))
""")
  void aTildeAfterAWordAllowsTypos(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          ~ → all
          ~/x → ~/x
          ~/notes/a.md → ~/notes/a.md
          ~5 minutes → (and ~5 minutes)
          about ~10% → (and about ~10%)
          10~20 → 10~20
          5~ → 5~
          ab~ → ab~
          word~10 → word~10
          word~x → word~x
          word~~ → word~~
          a-b~1 → a-b~1
          word ~ → word
          word ~1 → (and word ~1)
""")
  void otherwiseATildeIsText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          "a b"~5 → "a b"~5
          "a b"~0 → "a b"
          "a b"~50 → "a b"~50
          "a b"~51 → "a b"~50
          "a b"~99999999999 → "a b"~50
          -"a b"~5 → (not "a b"~5)
          ("a b"~5) → "a b"~5
          "a b"~5? → "a b"~5
          [[a b]]~5 → "a b"~5
          "a b"~2 c → (and "a b"~2 c)
          "a b"~ → "a b"
          "a b" ~5 → (and "a b" ~5)
          "a b"~x → (and "a b" ~x)
          "a b"~5x → (and "a b" ~5x)
          "a b"~5"c" → (and "a b" ~5"c")
          ""~5 → all
          "st?re dog*" → "st?re dog*"
          person:"a b"~5 → (and (person "a b") ~5)
""")
  void aTildeAndANumberAfterAPhraseAllowADistance(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          a* → 0-2: "a*" has fewer than two letters before its wildcard, so it was searched as words. Write at least two, such as st*.
          x *ing → 2-6: "*ing" has fewer than two letters before its wildcard, so it was searched as words. Write at least two, such as st*.
          s?n → 0-3: "s?n" has fewer than two letters before its wildcard, so it was searched as words. Write at least two, such as st*.
          e-ma*, → 0-5: A wildcard stands for letters of a single word, so "e-ma*" was searched as words. Write e ma*.
          ab~ → 0-3: Words of 3 to 64 letters can have typos, so "ab~" was searched as words. Write ~1 for a shorter word.
          word~5 → 0-6: A word can have one or two typos, so 2 was searched instead of 5. Write word~2.
          word~0 → 0-6: A word can have one or two typos, so 1 was searched instead of 0. Write word~1.
          "a b"~70 → 0-8: Words can be at most 50 apart, so that was searched instead of 70. Write ~50 or less.
""")
  void aWarningSaysWhatWasReadInstead(String query, String expected) {
    assertThat(QueryParser.parse(query).warnings())
        .extracting(warning -> warning.start() + "-" + warning.end() + ": " + warning.message())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C* 2*3 **bold** *.md src/** *bold* *",
        "what is this? really??? ?x https://example.org/a?b=c",
        "~ ~/x ~5 10~20 word~x",
        "stor* st?re word~ word~2 \"a b\"~5"
      })
  void ordinaryTextAndWhatIsUnderstoodIsNotWarnedAbout(String query) {
    assertThat(QueryParser.parse(query).warnings()).isEmpty();
  }

  @Test
  void aVeryLongWordHasNoTypos() {
    assertThat(tree("x".repeat(64) + "~")).startsWith("(near x");
    assertThat(tree("x".repeat(65) + "~")).startsWith("xx");
  }

  @Test
  void wordsBeyondALimitAreNotExpanded() {
    ParsedQuery parsed = QueryParser.parse("ab* word~ /x/ ".repeat(5) + "cd* ef* gh~1 /y/");
    assertThat(TreeText.of(parsed.root())).endsWith("(like cd*) ef* gh~1 /y/)");
    assertThat(parsed.warnings())
        .extracting(QueryWarning::mistake)
        .containsOnly(Messages.tooManyExpansions())
        .hasSize(3);
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}
