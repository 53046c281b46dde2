package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import minutebook.config.Dimension;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People named in plain text are found and counted as any others. */
class MentionsTest {
  @TempDir Path folder;

  @BeforeEach
  void index() throws IOException {
    TestVault vault =
        new TestVault(folder.resolve("vault"))
            .note(
                "a.md",
                """
                ---
                participants: [Ana Silva, Ben Ode]
                ---
                - Cleo Marsh paints
                - Ana leases
                - Marsh & Sons lease
                - [ ] Let @Cleo Marsh paint
                - [[Cleo Marsh|She]] sails

                | What | Who |
                |---|---|
                | Crane | Cleo Marsh's |
                """)
            .note("People/Cleo Marsh.md", "---\ntype: people\naliases: [Captain Marsh]\n---\n")
            .note("b.md", "Captain Marsh sails\n");
    try (IndexStore store =
        new LuceneStore(folder.resolve("index"), TestVault.CONFIGURATION.analysis())) {
      vault.sync(store);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mentions:\"Cleo Marsh\", 4",
    "mentions:captain, 4",
    "mentions:ana, 1",
    "mentions:ben, 0",
    "-mentions:cleo path:b.md, 1",
    "person:cleo, 6",
    "assignee:cleo, 1",
    "cleo sails, 2"
  })
  void whoIsNamedInPlainTextIsMentioned(String query, long items) throws IOException {
    assertThat(run(query, List.of()).answer().total()).isEqualTo(items);
  }

  @Test
  void theCountOfAPersonIsWhatChoosingThatPersonFinds() throws IOException {
    for (Unit unit : Unit.values()) {
      FacetCounts people =
          Objects.requireNonNull(run("", List.of(), unit).answer().facets().get(Dimension.PERSON));
      assertThat(people.values()).extracting(FacetValue::value).contains("Cleo Marsh");
      for (FacetValue person : people.values()) {
        Filter chosen = new Filter(Dimension.PERSON, Filter.Mode.ANY, person.value());
        assertThat(run("", List.of(chosen), unit).answer().total())
            .as(unit + " " + person.value())
            .isEqualTo(person.count());
      }
    }
  }

  private SearchResult run(String query, List<Filter> filters) throws IOException {
    return run(query, filters, Unit.ITEM);
  }

  private SearchResult run(String query, List<Filter> filters, Unit unit) throws IOException {
    try (Searcher searcher = new LuceneSearcher(folder.resolve("index"), TestVault.CONFIGURATION)) {
      return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
          .run(
              SearchRequest.of(query)
                  .unit(unit)
                  .filters(filters)
                  .facets(List.of(new FacetRequest(Dimension.PERSON, 100)))
                  .page(0, 50)
                  .build());
    }
  }
}
