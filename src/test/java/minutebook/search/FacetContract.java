package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.search.Filter.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link Searcher} counts; an engine's test inherits it. */
public abstract class FacetContract extends HarbourVault {
  @Test
  void countsOfADimensionIgnoreItsOwnChoiceAndObeyTheOthers() throws IOException {
    Map<Dimension, FacetCounts> counts =
        facets(
            "section:decision",
            Unit.ITEM,
            filter(Dimension.PERSON, Mode.ANY, "Ben Ode"),
            filter(Dimension.TAG, Mode.ANY, "budget"));
    assertThat(text(counts.get(Dimension.PERSON))).isEqualTo("Ana Silva=1 Ben Ode*=1");
    assertThat(text(counts.get(Dimension.TAG))).isEqualTo("project=2(project/harbour=2) budget*=1");
    assertThat(text(counts.get(Dimension.SECTION))).isEqualTo("decision=1");
  }

  @Test
  void aFilterThatMustHoldNarrowsItsOwnCountsToo() throws IOException {
    Map<Dimension, FacetCounts> counts =
        facets("section:decision", Unit.ITEM, filter(Dimension.PERSON, Mode.NOT, "Ben Ode"));
    assertThat(text(counts.get(Dimension.PERSON))).isEqualTo("Ana Silva=2 Cleo Marsh=1");
  }

  @Test
  void datesAndTagsAreCountedWithWhatTheyStandUnder() throws IOException {
    Map<Dimension, FacetCounts> counts = facets("", Unit.ITEM);
    assertThat(text(counts.get(Dimension.DATE))).isEqualTo("2025=11(2025-12=4 2025-11=7)");
    assertThat(text(counts.get(Dimension.TAG)))
        .isEqualTo("project=11(project/harbour=11(project/harbour/north=5)) budget=1");
    assertThat(
            text(
                facets("", Unit.ITEM, filter(Dimension.DATE, Mode.ANY, "2025-11"))
                    .get(Dimension.DATE)))
        .isEqualTo("2025=11(2025-12=4 2025-11*=7(2025-11-20=1 2025-11-03=6))");
  }

  @Test
  void aNoteIsCountedOnceForEachValue() throws IOException {
    Map<Dimension, FacetCounts> counts = facets("", Unit.NOTE);
    assertThat(text(counts.get(Dimension.DATE))).isEqualTo("2025=2(2025-12=1 2025-11=2)");
    assertThat(text(counts.get(Dimension.PERSON))).isEqualTo("Ana Silva=2 Cleo Marsh=2 Ben Ode=1");
    assertThat(text(counts.get(Dimension.PRIORITY))).isEqualTo("high=1 low=1");
  }

  @Test
  void aChosenValueIsShownAlsoAtZeroUnderWhatItStandsUnder() throws IOException {
    assertThat(
            text(
                facets(
                        "diver",
                        Unit.ITEM,
                        filter(Dimension.TAG, Mode.ANY, "budget"),
                        filter(Dimension.TAG, Mode.ANY, "no/such"))
                    .get(Dimension.TAG)))
        .isEqualTo(
            "project=2(project/harbour=2(project/harbour/north=1)) budget*=0 no=0(no/such*=0)");
  }

  @Test
  void whatAChosenValueStandsUnderIsShownBeyondTheSizeToo() throws IOException {
    SearchRequest request =
        SearchRequest.of("")
            .filters(List.of(filter(Dimension.TAG, Mode.ANY, "no/such")))
            .facets(List.of(new FacetRequest(Dimension.TAG, 1)))
            .build();
    assertThat(text(run(request).answer().facets().get(Dimension.TAG)))
        .isEqualTo("project=11(project/harbour=11(project/harbour/north=5)) no=0(no/such*=0) …");
  }

  @Test
  void onlyAsManyValuesAreShownAsAskedForAndItIsSaidThatThereAreMore() throws IOException {
    SearchRequest request =
        SearchRequest.of("")
            .filters(List.of(filter(Dimension.SECTION, Mode.ANY, "fact")))
            .facets(
                List.of(
                    new FacetRequest(Dimension.SECTION, 2), new FacetRequest(Dimension.PERSON, 3)))
            .build();
    Map<Dimension, FacetCounts> counts = run(request).answer().facets();
    assertThat(counts.keySet()).containsExactly(Dimension.SECTION, Dimension.PERSON);
    assertThat(text(counts.get(Dimension.SECTION))).isEqualTo("other=6 decision=4 fact*=1 …");
    assertThat(text(counts.get(Dimension.PERSON))).isEqualTo("Cleo Marsh=1");
  }

  @Test
  void caseAndAccentsOfAChosenValueDoNotMatterAndItIsShownAsItIsSpelled() throws IOException {
    List<Filter> filters =
        List.of(
            filter(Dimension.PERSON, Mode.ANY, "bén ODE"),
            filter(Dimension.PERSON, Mode.ANY, "Ben Ode"),
            filter(Dimension.TAG, Mode.ANY, "BUDGET"),
            filter(Dimension.TYPE, Mode.ALL, "Meetings"),
            filter(Dimension.SECTION, Mode.NOT, "TASK"));
    assertThat(run(SearchRequest.of("").filters(filters).build()).answer().total()).isEqualTo(1);
    Map<Dimension, FacetCounts> counts =
        facets("section:decision", Unit.ITEM, filters.toArray(Filter[]::new));
    assertThat(text(counts.get(Dimension.PERSON))).isEqualTo("Ana Silva=1 Ben Ode*=1");
    assertThat(text(counts.get(Dimension.TAG))).isEqualTo("project=2(project/harbour=2) budget*=1");
  }

  @Test
  void whatIsChosenIsExplainedToo() throws IOException {
    assertThat(
            explanation(
                "paint (lease OR crane)",
                filter(Dimension.TAG, Mode.NOT, "Budget"),
                filter(Dimension.PERSON, Mode.ANY, "ben ode"),
                filter(Dimension.SECTION, Mode.ALL, "decision"),
                filter(Dimension.PERSON, Mode.ANY, "Cleo Marsh")))
        .isEqualTo(
            "items with \"paint\" and either \"lease\" or \"crane\","
                + " involving \"Ben Ode\" or \"Cleo Marsh\", in section decision, not tagged budget");
    assertThat(explanation("paint OR lease", filter(Dimension.DATE, Mode.ANY, "2025-11")))
        .isEqualTo("items with either \"paint\" or \"lease\", dated 2025-11");
    assertThat(explanation("", filter(Dimension.PRIORITY, Mode.NOT, "high")))
        .isEqualTo("items that are tasks without priority high");
    assertThat(explanation("")).isEqualTo("all items");
  }

  private String explanation(String query, Filter... filters) throws IOException {
    return run(SearchRequest.of(query).filters(Arrays.asList(filters)).build()).explanation();
  }

  private Map<Dimension, FacetCounts> facets(String query, Unit unit, Filter... filters)
      throws IOException {
    SearchRequest all = request(query, unit, Optional.empty(), 0, 0);
    return run(SearchRequest.of(query)
            .unit(unit)
            .filters(Arrays.asList(filters))
            .facets(all.facets())
            .page(0, 0)
            .build())
        .answer()
        .facets();
  }

  private static Filter filter(Dimension dimension, Mode mode, String value) {
    return new Filter(dimension, mode, value);
  }

  /** {@code value=count(what stands under it)}, {@code *} for chosen. */
  private static String text(@Nullable FacetCounts counts) {
    if (counts == null) {
      return "not counted";
    }
    return text(counts.values()) + (counts.more() ? " …" : "");
  }

  private static String text(List<FacetValue> values) {
    List<String> all = new ArrayList<>();
    for (FacetValue value : values) {
      all.add(
          value.value()
              + (value.selected() ? "*" : "")
              + "="
              + value.count()
              + (value.children().isEmpty() ? "" : "(" + text(value.children()) + ")"));
    }
    return String.join(" ", all);
  }
}
