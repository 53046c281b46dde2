package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.config.Dimension;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.query.QueryWarning;
import minutebook.search.Filter.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Configured properties as facets and as qualifiers; an engine's test inherits it. */
public abstract class PropertyFacetContract {
  private static final Configuration CONFIGURATION =
      TestVault.withProperties(ConfigurationReader.bundled(), "company", "decided-by", "project");
  private static final Dimension COMPANY = Dimension.property("company");

  private static final String PARTS =
      """
      ---
      company: Vega
      ---
      # Parts
      **Project**: [[Tidegate|The gate]]

      | Part | Company | Decided by |
      |---|---|---|
      | valve | ACME LTD | Ana |
      | seal | | Ben |
      """;

  @TempDir Path folder;
  TestVault vault;
  Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder, Configuration configuration) throws IOException;

  @BeforeEach
  void open() throws IOException {
    vault =
        new TestVault(folder.resolve("vault"))
            .note("one.md", "---\ncompany: Acmé Ltd\n---\nPump one\n")
            .note("two.md", "---\ncompany: [\"[[Acme Ltd|ACME LTD]]\", Orion]\n---\nPump two\n")
            .note("three.md", "- Pump three [company:: Orion]\n- Pump four\n")
            .note("four.md", PARTS)
            .note("five.md", "---\ncompany: " + "x".repeat(201) + "\n---\nPump five\n");
    sync(CONFIGURATION);
    searcher = searcher(folder.resolve("index"), CONFIGURATION);
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  private void sync(Configuration configuration) throws IOException {
    try (IndexStore store = store(folder.resolve("index"))) {
      vault.sync(store, configuration, false);
    }
  }

  private SearchResult run(SearchRequest request) throws IOException {
    return search().run(request);
  }

  private Search search() {
    return new Search(searcher, CONFIGURATION, TestVault.NOON);
  }

  private String counts(Dimension dimension, Unit unit, Filter... filters) throws IOException {
    FacetCounts counts =
        run(SearchRequest.of("")
                .unit(unit)
                .filters(List.of(filters))
                .facets(List.of(new FacetRequest(dimension, 10)))
                .build())
            .answer()
            .facets()
            .get(dimension);
    return Objects.requireNonNull(counts).values().stream()
        .map(one -> one.value() + (one.selected() ? "*" : "") + "=" + one.count())
        .collect(Collectors.joining(" "));
  }

  /** Each note has a title, and the table's note two rows. */
  @Test
  void valuesOfTheNoteAndOfTheItemAreCountedInTheirMostFrequentSpelling() throws IOException {
    assertThat(counts(COMPANY, Unit.ITEM)).isEqualTo("ACME LTD=5 Orion=3 Vega=3");
    assertThat(counts(COMPANY, Unit.NOTE)).isEqualTo("ACME LTD=3 Orion=2 Vega=1");
    assertThat(counts(Dimension.property("decided-by"), Unit.ITEM)).isEqualTo("Ana=1 Ben=1");
    assertThat(counts(Dimension.property("project"), Unit.NOTE)).isEqualTo("The gate=1");
  }

  @Test
  void whatWasProbablyMeantIsLookedForAmongWhatHasTheProperty() throws IOException {
    assertThat(meant("punp company:orion")).contains("pump company:orion");
    assertThat(meant("pump frst company:orion")).isEmpty();
    assertThat(meant("seel company:acme-ltd")).isEmpty();
    assertThat(meant("seel company:vega")).contains("seal company:vega");
  }

  private Optional<String> meant(String query) throws IOException {
    return run(SearchRequest.of(query).build()).didYouMean();
  }

  @Test
  void aChoiceFindsItsCountHoweverItIsWritten() throws IOException {
    Filter acme = new Filter(COMPANY, Mode.ANY, "acme ltd");
    assertThat(counts(COMPANY, Unit.ITEM, acme)).isEqualTo("ACME LTD*=5 Orion=3 Vega=3");
    assertThat(found(acme)).isEqualTo(5);
    assertThat(found(acme, new Filter(COMPANY, Mode.ALL, "Orion"))).isEqualTo(2);
    assertThat(found(new Filter(COMPANY, Mode.NOT, "Orion"), acme)).isEqualTo(3);
    assertThat(counts(COMPANY, Unit.ITEM, new Filter(COMPANY, Mode.ANY, "Nobody")))
        .isEqualTo("ACME LTD=5 Orion=3 Vega=3 Nobody*=0");
    assertThat(counts(COMPANY, Unit.ITEM, acme, new Filter(Dimension.TYPE, Mode.ANY, "none")))
        .isEqualTo("ACME LTD*=0");
  }

  private long found(Filter... filters) throws IOException {
    return run(SearchRequest.of("").filters(List.of(filters)).build()).answer().total();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                          | items | warning
          company:"acme ltd"               | 5     |
          company:orion                    | 3     |
          -company:orion pump              | 3     |
          company:(orion OR vega)          | 6     |
          company:orion,vega               | 6     |
          decided-by:ana                   | 1     |
          company:oriom                    | 0     | no company 'oriom'; did you mean Orion?
          company:acme                     | 0     | no company 'acme'; did you mean ACME LTD?
          foo:orion                        | 0     |
          """)
  void aConfiguredNameIsAQualifier(String query, int items, @Nullable String warning)
      throws IOException {
    SearchResult result = run(SearchRequest.of(query).matching(Matching.ALL).build());
    assertThat(result.answer().total()).isEqualTo(items);
    assertThat(result.warnings())
        .extracting(QueryWarning::message)
        .isEqualTo(warning == null ? List.of() : List.of(warning));
  }

  @Test
  void aValueTooLongToChooseIsFoundAllTheSame() throws IOException {
    assertThat(run(SearchRequest.of("[company:" + "x".repeat(201) + "]").build()).answer().total())
        .isPositive();
  }

  @Test
  void namesAndValuesAreSuggested() throws IOException {
    assertThat(search().suggest("compa", 5)).extracting(Suggestion::insert).contains("company:");
    List<Suggestion> values = search().suggest("pump company:", 5);
    assertThat(values)
        .extracting(Suggestion::insert)
        .containsExactly("pump company:\"ACME LTD\"", "pump company:Orion", "pump company:Vega");
    assertThat(values).extracting(Suggestion::count).containsExactly(5L, 3L, 3L);
    assertThat(search().suggest("company:\"acme l", 5))
        .extracting(Suggestion::insert)
        .containsExactly("company:\"ACME LTD\"");
  }

  @Test
  void whatIsShownFollowsTheNotes() throws IOException {
    vault.note("two.md", "Pump two\n").delete("four.md");
    sync(CONFIGURATION);
    searcher.close();
    searcher = searcher(folder.resolve("index"), CONFIGURATION);
    assertThat(counts(COMPANY, Unit.ITEM)).isEqualTo("Acmé Ltd=2 Orion=1");
  }

  @Test
  void aChangeOfThePropertiesRebuilds() throws IOException {
    Configuration other = TestVault.withProperties(ConfigurationReader.bundled(), "company");
    sync(other);
    searcher.close();
    searcher = searcher(folder.resolve("index"), other);
    assertThat(counts(COMPANY, Unit.ITEM)).isEqualTo("ACME LTD=5 Orion=3 Vega=3");
    assertThat(counts(Dimension.property("decided-by"), Unit.ITEM)).isEmpty();
  }
}
