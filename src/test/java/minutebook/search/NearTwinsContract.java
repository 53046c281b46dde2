package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed stands above what is only like it; an engine inherits it. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class NearTwinsContract {
  private static final List<String> PLANTED =
      List.of(
          "hypercalcemia",
          "hyperglycemia",
          "hypotension",
          "hypertension",
          "contract",
          "contrast",
          "causal",
          "casual",
          "adopt",
          "adapt",
          "berth",
          "birth",
          "Marta Lind",
          "Marte Lind",
          "universe",
          "university",
          "organ",
          "organization",
          "policy",
          "police");

  private Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  /** The twins that are not asked for stand more often, later and in a weightier section. */
  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    StringBuilder facts = new StringBuilder("---\ndate: 2024-01-01\n---\n## Notes\n");
    StringBuilder decisions = new StringBuilder("---\ndate: 2025-12-01\n---\n## Decisions\n");
    for (int i = 0; i < PLANTED.size(); i++) {
      (i % 2 == 0 ? facts : decisions)
          .append("- The report is about ")
          .append(PLANTED.get(i))
          .append("\n");
    }
    try (IndexStore store = store(folder.resolve("index"))) {
      new TestVault(folder.resolve("vault"))
          .note("old.md", facts.toString())
          .note("new.md", decisions.toString())
          .sync(store);
    }
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @CsvSource({
    "hypercalcemia, outright, hypercalcemia, ''",
    "hypotension, outright, hypotension, hypertension",
    "hypertension, outright, hypertension, hypotension",
    "contract, outright, contract, contrast",
    "casual, outright, casual, causal",
    "adopt, outright, adopt, adapt",
    "adapt, outright, adapt, adopt",
    "berth, outright, berth, birth",
    "marta, outright, Marta Lind, Marte Lind",
    // One inflection takes them together, so that both are found outright.
    "universe, outright, universe|university, ''",
    "university, outright, university|universe, ''",
    "organ, outright, organ|organization, ''",
    "organization, outright, organization|organ, ''",
    "policy, outright, policy, police",
    // What stands nowhere is looked for among what is like it.
    "hypercalcemea, typos, hypercalcemia, ''",
    "contarct, typos, contract|contrast, ''"
  })
  void whatWasTypedStandsAboveWhatIsOnlyLikeIt(String query, String ran, String hits, String also)
      throws IOException {
    SearchResult result =
        new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
            .run(SearchRequest.of(query).build());

    assertThat(result.ran().id()).isEqualTo(ran);
    assertThat(result.answer().hits().stream().map(NearTwinsContract::about))
        .containsExactly(hits.split("\\|", -1));
    assertThat(result.also().stream().map(one -> about(one.hit())))
        .containsExactlyElementsOf(also.isEmpty() ? List.of() : List.of(also.split("\\|", -1)));
  }

  private static String about(Hit hit) {
    return ((Hit.OfItem) hit).item().text().replace("The report is about ", "");
  }
}
