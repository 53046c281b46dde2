package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions over paths: what they find. */
class PathExpressionTest {
  private final CompiledWords compiled = new CompiledWords();

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
    CompiledAutomaton automaton = compiled.of(PathExpression.of(regex)).orElseThrow();
    boolean matches = PathExpression.matches(automaton, new BytesRef(path));
    assertThat(matches).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "work, work, true",
    "work, work/a, false",
    ".*, work, true",
    "w[a-z]+, work, true",
    "wörk, work, true",
    "(, (, false"
  })
  void aWholeTextFits(String regex, String text, boolean fits) {
    assertThat(PathExpression.whole(regex, compiled)).matches(test -> test.test(text) == fits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "a)", "[a", "a{", "a{2,1}", "\"a", "a\\", "a{999999999}", ".*a.{40}b"})
  void whatIsRefusedFindsNothing(String regex) {
    assertThat(PathExpression.query("f", regex, compiled)).isEqualTo(MatchNoDocsQuery.INSTANCE);
  }
}
