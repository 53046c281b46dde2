package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.query.Mistake;
import minutebook.query.QueryWarning;
import minutebook.search.Hit;
import minutebook.search.Search;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.Searcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand for others: how they rank, and that their cost is bounded. */
class ExpandedWordsTest {
  @TempDir Path folder;

  @Test
  void aWordItselfStandsAboveThoseNearItHoweverRareTheyAre() throws IOException {
    String items = "- point\n" + "- paint one\n- paint two\n- paint six\n- paint ten\n".repeat(2);
    assertThat(texts(run("paint~1", items, 100))).hasSize(5).last().isEqualTo("point");
    assertThat(texts(run("pant~2", "- pint\n- pants\n- pant\n- x\n", 100)))
        .startsWith("pant")
        .hasSize(3);
  }

  @Test
  void anItemThatSaysItMoreOftenStandsAboveOthers() throws IOException {
    assertThat(
            texts(run("stor*", "- stored once here now\n- stored and stores the storage\n", 100)))
        .containsExactly("stored and stores the storage", "stored once here now");
  }

  @Test
  void ofTooManyWordsTheMostFrequentAreSearched() throws IOException {
    String items = "- abbey\n- abacus one\n- abacus two\n- above one\n- above two\n- above six\n";
    SearchResult partial = run("x OR ab*", items, 2);
    assertThat(texts(partial)).hasSize(5).doesNotContain("abbey");
    assertThat(partial.warnings())
        .extracting(QueryWarning::message, QueryWarning::start, QueryWarning::end)
        .containsExactly(
            tuple(
                "More than 2 words answer ab*, so the result is partial: the most frequent were"
                    + " searched. Write more of the word.",
                5,
                8));
    assertThat(run("ab*", items, 3).warnings()).isEmpty();
    assertThat(texts(run("ab*", items, 3))).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          # query                       → found             → explanation
          /(a|b)*a(a|b){99}/            → a b 99            → items with "/(a|b)*a(a|b){99}/"
          item:/(a|b)*a(a|b){99}/       → a b 99            → items with "/(a|b)*a(a|b){99}/" in one item's text
          /(a|b)*a(a|b){99}/ OR aaa     → a b 99, aaa       → items with "/(a|b)*a(a|b){99}/" or "aaa"
          -/(a|b)*a(a|b){99}/ OR x      → zzz, aaa, the path a 99 → items either without "/(a|b)*a(a|b){99}/" or with "x"
          path:/a.{99}/                 → the path a 99      → items with "path:/a.{99}/"
          path:(/a.{99}/ OR /yy+/) 99   → the path a 99     → items with "99", either with "path:/a.{99}/" or with /yy+/ in the path
          /.*-..................../     →                   → no items
          /.*-..................../ aaa → aaa               → items with "aaa"
          """)
  void anExpressionThatTakesTooManyStepsIsItsWordsInAnswerAndExplanation(
      String query, @Nullable String found, String explanation) throws IOException {
    SearchResult result = run(query, "- a b 99\n- aaa\n- the path a 99\n", 100);
    assertThat(result.explanation()).isEqualTo(explanation);
    assertThat(result.partial()).isFalse();
    int start = query.indexOf('/');
    int end = query.indexOf('/', start + 1) + 1;
    assertThat(result.warnings())
        .containsExactly(
            new QueryWarning(
                new Mistake(
                    query.substring(start, end) + " would take too many steps",
                    "this regular expression was searched as words",
                    "Write one with fewer repetitions."),
                start,
                end));
    assertThat(texts(result))
        .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(", ", -1));
  }

  @Test
  void ofManyWordsEachItemCountsTheSame() throws IOException {
    String items =
        "abcdefghijklmnopq"
            .chars()
            .mapToObj(letter -> "- ab" + (char) letter + "\n")
            .collect(Collectors.joining());
    String more = "- aba abb abc\n";
    assertThat(scores(run("ab*", items + more, 100))).hasSize(1);
    assertThat(scores(run("ab*", "- aba\n- abb\n" + more, 100))).hasSizeGreaterThan(1);
  }

  private static Set<Double> scores(SearchResult result) {
    return result.answer().hits().stream().map(Hit::score).collect(Collectors.toSet());
  }

  @Test
  void theLastWordIsAPrefixWhenItIsAskedToBe() throws IOException {
    String items = "- surveyed docks\n- the docket\n- docile\n";
    assertThat(texts(typed("surveying", items))).containsExactly("surveyed docks");
    assertThat(texts(typed("d", items))).hasSize(3);
    assertThat(texts(typed("dock", items))).containsExactly("surveyed docks", "the docket");
    assertThat(texts(typed("dock ", items))).containsExactly("surveyed docks");
  }

  @ParameterizedTest
  @CsvSource({
    "st*, store, true",
    "st*, st, true",
    "st*, sat, false",
    "st?, sto, true",
    "st?, st, false",
    "st*e, store, true",
    "st*e, stored, false",
    "st*o*e, stoooe, true",
    "s**e, se, true",
    "st?*, st, false",
    "a?c, a🚢c, true",
    "ab, abc, false",
    "ab, a, false"
  })
  void aPatternMatchesAWholeWord(String pattern, String word, boolean matches) {
    assertThat(WordPattern.matches(pattern.codePoints().toArray(), word.codePoints().toArray()))
        .isEqualTo(matches);
  }

  @Test
  void noPatternTakesLong() throws IOException {
    String items = "- ab" + "a".repeat(200) + "\n";
    String hostile = "ab" + "*a?".repeat(300) + "b";
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(texts(run(hostile, items, 100))).isEmpty();
          assertThat(texts(run("ab*a" + "?".repeat(100) + "*", items, 100))).hasSize(1);
          assertThat(texts(run("/.*a.{99}b/ /((a{9}){9}){9}/", items, 100))).isEmpty();
        });
  }

  @Test
  void sixteenExpressionsForAllWordsThereAreStayWithinTheLimitOfClauses() throws IOException {
    String words =
        IntStream.range(1_000, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    String query =
        IntStream.range(4, 20).mapToObj(i -> "/w.{0," + i + "}/").collect(Collectors.joining(" "));
    SearchResult found = run(query, "- " + words + "\n", 10_000);
    assertThat(found.answer().total()).isEqualTo(1);
    assertThat(found.warnings()).isEmpty();
  }

  private SearchResult run(String query, String items, int maxExpansions) throws IOException {
    return run(query, items, maxExpansions, false);
  }

  private SearchResult typed(String query, String items) throws IOException {
    return run(query, items, 100, true);
  }

  private SearchResult run(String query, String items, int maxExpansions, boolean lastIsPrefix)
      throws IOException {
    Path index = folder.resolve("index");
    try (IndexStore store = Indexes.store(index)) {
      new TestVault(folder.resolve("vault")).note("zzz.md", items).sync(store);
    }
    Configuration configuration = with(maxExpansions);
    try (Searcher searcher = new LuceneSearcher(index, configuration)) {
      return new Search(searcher, configuration, TestVault.NOON)
          .run(
              SearchRequest.of(query)
                  .page(0, 50)
                  .highlight(true)
                  .lastIsPrefix(lastIsPrefix)
                  .build());
    }
  }

  private Configuration with(int maxExpansions) throws IOException {
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("search.yaml"), "max-expansions: " + maxExpansions);
    try {
      return ConfigurationReader.read(List.of(settings));
    } catch (ConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(SearchResult result) {
    return result.answer().hits().stream().map(hit -> ((Hit.OfItem) hit).item().text()).toList();
  }
}
