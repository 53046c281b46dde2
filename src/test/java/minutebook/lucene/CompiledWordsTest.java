package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import minutebook.lucene.CompiledWords.Expression;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled for regular expressions and words with typos, and what is refused. */
class CompiledWordsTest {
  private final CompiledWords compiled = new CompiledWords();

  @Test
  void whatIsAskedForAgainIsNotCompiledAgain() {
    assertThat(compiled.of(word("a.*"))).containsSame(compiled.of(word("a.*")).orElseThrow());
    assertThat(near("crane", 1)).isSameAs(near("crane", 1));
    assertThat(near("crane", 1)).isNotSameAs(near("crane", 2));
    assertThat(compiled.of(new Expression("ab", true, false)))
        .isNotEqualTo(compiled.of(word("ab")));
  }

  @Test
  void whatWasNotAskedForLatelyIsForgotten() {
    var first = compiled.of(word("a.*"));
    for (int i = 0; i < 100; i++) {
      compiled.of(word("b" + i));
    }
    assertThat(compiled.of(word("a.*")).orElseThrow()).isNotSameAs(first.orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a",
        "a{501}",
        "(a{30}){30}",
        "a{999999999}",
        "((a{99}){99}){99}",
        "(.*a.{20}b)(.*a.{20}b)",
        ".*a.{40}b",
        "(.?){400}",
        "([a-z]b?){240}"
      })
  void whatCannotBeReadOrTakesTooMuchIsRefusedSoonAndThatIsRemembered(String expression) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(compiled.of(word(expression))).isEmpty());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < 1_000_000; i++) {
            compiled.of(word(expression));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-z]+ation",
        ".*(crane|lease|berth).*",
        ".{3,30}",
        "a{500}",
        "[^a]{500}",
        ".*a.{5}"
      })
  void whatPeopleAskForIsNot(String expression) {
    assertThat(compiled.of(word(expression))).isPresent();
  }

  private static Expression word(String expression) {
    return new Expression(expression, true, true);
  }

  private Object near(String word, int edits) {
    return compiled.of(new NearWord(word, edits, compiled));
  }
}
