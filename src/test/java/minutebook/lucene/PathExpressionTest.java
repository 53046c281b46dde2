package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions over paths: what they find, and which are not tried. */
class PathExpressionTest {
  @ParameterizedTest
  @CsvSource({
    "kick, work/kickoff.md, true",
    "KICK, work/kickoff.md, true",
    "ké, work/kickoff.md, false",
    "^kick, work/kickoff.md, false",
    "^work/, work/kickoff.md, true",
    "md$, work/kickoff.md, true",
    "work$, work/kickoff.md, false",
    "^work/.*[.]md$, work/kickoff.md, true",
    "\\d{4}, work/2025.md, true",
    "\\D2, work/2025.md, true",
    "\\d\\D, work/2025.md, true",
    "k\\$, work/k$.md, true",
    "cafe|bar, work/cafe.md, true",
    "Café, work/cafe.md, true",
    "a  b, work/a b.md, true",
    "#, a#b, true",
    "@, a@b, true",
    "'', anything, true"
  })
  void itFindsSomethingAnywhere(String regex, String path, boolean found) {
    AutomatonQuery query = (AutomatonQuery) PathExpression.query("f", regex);
    ByteRunAutomaton automaton = query.getCompiled().runAutomaton;
    byte[] text = path.getBytes(StandardCharsets.UTF_8);
    boolean matches =
        switch (query.getCompiled().type) {
          case ALL -> true;
          default -> automaton != null && automaton.run(text, 0, text.length);
        };
    assertThat(matches).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "a)", "[a", "a{", "a{2,1}", "\"a", "a\\"})
  void whatTheEngineCannotReadFindsNothing(String regex) {
    assertThat(PathExpression.problem(regex))
        .hasValue("a bracket is open, or a sign is not where it can be");
    assertThat(PathExpression.query("f", regex)).isEqualTo(MatchNoDocsQuery.INSTANCE);
  }

  @Test
  void whatCouldNeedManyStatesIsNotTried() {
    List<String> hostile =
        List.of(
            "a{999999999}",
            "((a{99}){99}){99}",
            "(.*a.{20}b)(.*a.{20}b)",
            "(".repeat(100) + ")".repeat(100),
            "a".repeat(201),
            ".*a" + ".".repeat(40) + "b");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(hostile)
                .allSatisfy(
                    regex ->
                        assertThat(PathExpression.problem(regex))
                            .hasValue("it is too long, or repeats too much")));
  }
}
