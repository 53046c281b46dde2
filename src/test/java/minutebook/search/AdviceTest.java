package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where little or nothing was found. */
class AdviceTest extends HarbourVault {
  @Override
  protected IndexStore store(Path folder) throws IOException {
    return new LuceneStore(folder, TestVault.CONFIGURATION.analysis());
  }

  @Override
  protected Searcher searcher(Path folder) throws IOException {
    return new LuceneSearcher(folder, TestVault.CONFIGURATION);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                 | did you mean
          paint bolards           | paint bollards
          pant bolards            | paint bollards
          lese crane section:decision | lease crane section:decision
          Bolards                 | bollards
          # what stands somewhere, in whatever inflection, was meant
          bollards                |
          painted bollard         |
          crane yellow            |
          # nothing is near, or what is finds nothing
          submarine periscope     |
          bolards section:fact    |
          # phrases and short words are meant as they are
          "bolards"               |
          cra                     |
          """)
  void aQueryThatFindsNothingMayHaveMeantAnother(String query, @Nullable String meant)
      throws IOException {
    assertThat(run(SearchRequest.of(query).build()).didYouMean())
        .isEqualTo(Optional.ofNullable(meant));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                 | emptied by         | without it
          lease section:fact      | section:fact       | 2
          # what holds less is found without it
          lease submarine section:fact | section:fact  | 2
          lease -person:ana       | -person:ana        | 2
          lease tag:nosuch        | tag:nosuch         | 2
          lease [room:nosuch]     | [room:nosuch]      | 2
          lease -[date]           | -[date]            | 2
          lease section:decision type:people | type:people | 2
          # two of them do it together, or the words alone
          lease section:fact type:people |             |
          submarine section:fact  |                    |
          lease                   |                    |
          """)
  void theConditionThatEmptiedAResultIsNamed(
      String query, @Nullable String filter, @Nullable Long without) throws IOException {
    assertThat(run(SearchRequest.of(query).build()).emptiedBy())
        .isEqualTo(
            filter == null || without == null
                ? Optional.empty()
                : Optional.of(new EmptiedBy(filter, without)));
  }

  @Test
  void aConditionThatChangesNothingCostsOneSearch() throws IOException {
    int words = searches("submarine periscope");
    assertThat(searches("submarine periscope section:fact type:people -person:ana"))
        .isEqualTo(words + 3);
    SearchRequest.Builder narrowed =
        SearchRequest.of("submarine periscope")
            .filters(List.of(new Filter(Dimension.SECTION, Filter.Mode.ANY, "decision")));
    assertThat(searches(narrowed)).isEqualTo(words + TIERS + 1);
  }

  /** Each is counted without what is chosen, to see that nothing answers the query by itself. */
  private static final int TIERS = 4;

  private int searches(String text) throws IOException {
    return searches(SearchRequest.of(text));
  }

  private int searches(SearchRequest.Builder request) throws IOException {
    CountedSearcher counted = new CountedSearcher(searcher);
    new Search(counted, TestVault.CONFIGURATION, TestVault.NOON).run(request.build());
    return counted.searches;
  }

  @Test
  void aFilterBesideTheQueryIsNamedAsItWasGiven() throws IOException {
    SearchRequest request =
        SearchRequest.of("lease")
            .filters(
                List.of(
                    new Filter(Dimension.SECTION, Filter.Mode.ANY, "decision"),
                    new Filter(Dimension.PERSON, Filter.Mode.NOT, "Ana Silva")))
            .build();

    assertThat(run(request).emptiedBy()).contains(new EmptiedBy("f.person.not=Ana Silva", 2));
  }

  @ParameterizedTest
  @CsvSource({"ana silva, Ana Silva", "Marshall, Cleo Marsh", "ana,", "crane,", "with:ana,"})
  void aQueryThatIsAPersonSaysWho(String query, @Nullable String person) throws IOException {
    assertThat(run(SearchRequest.of(query).build()).person())
        .isEqualTo(Optional.ofNullable(person));
  }

  @Test
  void aStrictQueryIsRefusedWithWhatWasNotUnderstood() throws IOException {
    SearchRequest.Builder request = SearchRequest.of("lease persn:ana").strict(true);
    QueryRefusedException refused =
        catchThrowableOfType(QueryRefusedException.class, () -> run(request.build()));

    assertThat(refused.warnings()).hasSize(1);
    assertThat(refused.warnings().getFirst().start()).isEqualTo(6);
    assertThat(refused).hasMessage("There is no qualifier \"persn:\". Did you mean \"person:\"?");
    assertThat(run(SearchRequest.of("lease person:ana").strict(true).build()).warnings()).isEmpty();
  }
}
