package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several near words is meant. */
@TestInstance(Lifecycle.PER_CLASS)
class MeantWordsTest {
  private static final String SYNONYMS =
      "synonyms:\n  - [dpu, data processing unit]\n  - [herron, gull]\n";
  private static final String LOG =
      """
      # Site log
      - first berth
      - first gate
      - first crane
      - first survey
      - frost survey
      - frost survey again
      - plinth planned
      - planet one
      - planet two
      - planet three
      - data processing unit quarterly
      - bollards painted
      - heron nest
      - gull north
      """;
  private static final String MEETING =
      """
      ---
      type: meetings
      participants: [Ottoline Vane]
      ---
      - Nothing new
      """;

  private Configuration configuration;
  private Searcher searcher;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path layer = Files.createDirectory(folder.resolve("layer"));
    Files.writeString(layer.resolve("search.yaml"), SYNONYMS);
    configuration = ConfigurationReader.read(List.of(layer));
    try (IndexStore store = new LuceneStore(folder.resolve("index"), configuration.analysis())) {
      new TestVault(folder.resolve("vault"))
          .note("log.md", LOG)
          .note("weekly.md", MEETING)
          .note("Sources/talk.md", "The quokka again\n")
          .sync(store);
    }
    searcher = new LuceneSearcher(folder.resolve("index"), configuration);
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query               | did you mean
          # of equally near words what finds most beside the others
          frst                  | first
          frst survey           | frost survey
          frst crane            | first crane
          frst survy            | frost survey
          survy frst            | survey frost
          frst quay OR frst survey | frst quay OR frost survey
          # what is nearer is meant, unless it finds nothing
          plannd                | planned
          plannd three          | planet three
          frst plinth           |
          # synonyms count as in a search
          dpu qarterly          | dpu quarterly
          herron nrth           | herron north
          herron nst            |
          heronn nest           | heron nest
          # what only sources say is not found
          quokkka               |
          # a beginning is one only when asked for
          bolar                 |
          """)
  void theNearestWordsThatFindTheMostAreMeant(String query, @Nullable String meant)
      throws IOException {
    assertThat(run(SearchRequest.of(query))).isEqualTo(Optional.ofNullable(meant));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text being typed    | did you mean
          painted bolar         | painted bollards
          bolar painted         |
          frst surv             | frost surv
          frst survv            | frost survey
          bollar                |
          painted bolar,        |
          """)
  void theLastWordMayBeABeginning(String query, @Nullable String meant) throws IOException {
    assertThat(run(SearchRequest.of(query).lastIsPrefix(true)))
        .isEqualTo(Optional.ofNullable(meant));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 64, 65, 1_000})
  void aLongBeginningIsLookedForAsAnyOther(int letters) throws IOException {
    String query = "painted " + "bolar".repeat(letters).substring(0, letters);
    assertThat(run(SearchRequest.of(query).lastIsPrefix(true))).isEmpty();
  }

  @Test
  void namesThatOnlyANoteHasAreMeantOfNotes() throws IOException {
    assertThat(run(SearchRequest.of("otoline new").unit(Unit.NOTE))).contains("ottoline new");
    assertThat(run(SearchRequest.of("otoline new").unit(Unit.ITEM))).isEmpty();
  }

  private Optional<String> run(SearchRequest.Builder request) throws IOException {
    return new Search(searcher, configuration, TestVault.NOON).run(request.build()).didYouMean();
  }
}
