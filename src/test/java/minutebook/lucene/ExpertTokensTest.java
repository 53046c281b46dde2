package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertTokensTest {
  private static final int MAX_EXPANSIONS = 100;

  @Test
  void theFunctionsThatAMessageNamesAreThoseThatCanBeRead() {
    for (String name : ExpertMistakes.FUNCTIONS) {
      assertThatCode(() -> ExpertTokens.check("fn:" + name + "(a b)", MAX_EXPANSIONS))
          .as(name)
          .doesNotThrowAnyException();
    }
    assertThat(ExpertMistakes.FUNCTIONS)
        .doesNotHaveDuplicates()
        .hasSize(StandardSyntaxParserConstants.WITHIN - StandardSyntaxParserConstants.ATLEAST + 1);
  }

  @ParameterizedTest(name = "{0} {1} times")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # part            | most  | what there are more of
          §(§               | 50    | The expression has more than 50 open parentheses
          §fn:or(a) §       | 16    | The expression has more than 16 functions
          §a §              | 256   | The expression has more than 256 words and values
          §"a b" §          | 256   | The expression has more than 256 words and values
          §/a/ §            | 16    | The expression has more than 16 wildcards, ~ and regular expressions
          §a* §             | 16    | The expression has more than 16 wildcards, ~ and regular expressions
          §a~ §             | 16    | The expression has more than 16 wildcards, ~ and regular expressions
          §"a b"~2 §        | 16    | The expression has more than 16 wildcards, ~ and regular expressions
          §x§               | 4000  | The expression is longer than 4,000 characters
          """)
  void asManyPartsAsAreAllowedAreReadAndNoMore(String part, int most, String what) {
    assertThatCode(() -> ExpertTokens.check(part.repeat(most), MAX_EXPANSIONS))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ExpertTokens.check(part.repeat(most + 1), MAX_EXPANSIONS))
        .isInstanceOf(NotUnderstoodException.class)
        .hasMessage(what);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          fn:wildcard(c* 100)             |
          fn:wildcard(c* 101)             | 101 is too large a number
          fn:fuzzyTerm(crane 2 101)       | 101 is too large a number
          fn:or(fn:wildcard(c* 9) 101)    |
          fn:maxgaps(101 a)               |
          fn:atLeast(1 a)                 |
          fn:atLeast(0 a)                 | A function that wants at least 0 finds nothing
          fn:atLeast(1 0)                 |
          fn:or(0 a)                      |
          fn:wildcard(LONG*)              | This word is longer than 64 characters
          fn:or(LONG)                     |
          a/b                             | Slashes stand around a regular expression here
          /b/ a                           |
          a /b/                           |
          """)
  void numbersAndWordsOfFunctionsHaveTheirLimits(String text, String what) {
    String expression = text.replace("LONG", "a".repeat(64));
    if (what == null) {
      assertThatCode(() -> ExpertTokens.check(expression, MAX_EXPANSIONS))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> ExpertTokens.check(expression, MAX_EXPANSIONS)).hasMessage(what);
    }
  }
}
