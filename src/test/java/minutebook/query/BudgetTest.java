package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of a query may cost together, and what becomes of those beyond it. */
class BudgetTest {
  private static final String TOO_MUCH =
      "Regular expressions, words with ~ and phrases with a distance are too much work together, so this one was searched as words. Use fewer or shorter ones.";

  @ParameterizedTest
  @CsvSource({
    "harbour, 1, 7",
    "harbour, 2, 14",
    "🚢🚢🚢, 1, 3",
  })
  void aWordWithTyposCostsItsLettersForEach(String word, int edits, int work) {
    assertThat(Work.ofTypos(word, edits)).isEqualTo(work);
  }

  @ParameterizedTest
  @CsvSource({
    "a b, 2",
    "'a, b - c ', 3",
    "e-mail, 2",
    "会議室, 3",
    "かな, 2",
    "회의, 2",
    "x会y, 3",
    "--, 0"
  })
  void aPhraseWithADistanceCostsItsWords(String text, int words) {
    assertThat(Work.ofNear(text)).isEqualTo(20 * words);
  }

  @Test
  void whatExpressionsCostIsAddedUp() {
    String query = "/a{250}/ path:/b{250}/";
    assertThat(warnings(query)).isEmpty();
    assertThat(warnings(query + " /c/")).isEqualTo("23-26: " + TOO_MUCH);
    assertThat(warnings(query + " path:/c/")).isEqualTo("28-31: " + TOO_MUCH);
    assertThat(warnings(query + " c~1")).isEqualTo("23-26: " + TOO_MUCH);
    assertThat(warnings(query + " \"c d\"~1")).isEqualTo("23-30: " + TOO_MUCH);
    assertThat(warnings(query + " \"c d\" cd*")).isEmpty();
  }

  @Test
  void whatIsBeyondIsSearchedAsWordsAndWhatIsSmallerStillFits() {
    assertThat(tree("/a{400}/ /b{400}/ /c{99}/"))
        .isEqualTo("(and (regex a{400}) /b{400}/ (regex c{99}))");
    assertThat(tree("/a{400}/ path:/b{400}/")).isEqualTo("(and (regex a{400}) path:/b{400}/)");
    assertThat(tree("/a{490}/ harbour~ x")).isEqualTo("(and (regex a{490}) harbour~ x)");
    assertThat(tree("/a{490}/ \"the e-mail, the crane -\"~5"))
        .isEqualTo("(and (regex a{490}) \"the\" \"e-mail,\" \"crane\")");
  }

  @Test
  void aPhraseWithADistanceHasSoManyWords() {
    assertThat(tree(near(25))).startsWith("\"").endsWith("\"~50");
    assertThat(tree(near(26))).startsWith("(and \"w0\" \"w1\"").endsWith("\"w25\")");
    assertThat(warnings(near(26))).endsWith(TOO_MUCH);
  }

  @Test
  void expressionsOverPathsCountAmongTheWordsThatStandForOthers() {
    String query = "path:/x/ ".repeat(8) + "/x/ ".repeat(4) + "xy* ".repeat(4);
    assertThat(warnings(query)).isEmpty();
    assertThat(warnings(query + "path:/y/"))
        .isEqualTo(
            "109-112: More than 16 words have a wildcard or ~ or are regular expressions, so this one was searched as words. Use fewer.");
  }

  private static String near(int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + i)
        .collect(Collectors.joining(" ", "\"", "\"~50"));
  }

  private static String warnings(String query) {
    return QueryParser.parse(query).warnings().stream()
        .map(one -> one.start() + "-" + one.end() + ": " + one.message())
        .collect(Collectors.joining("\n"));
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}
