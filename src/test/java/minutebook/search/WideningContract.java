package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import minutebook.index.RandomNotes;
import minutebook.index.Seeds;
import minutebook.index.TestVault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown when little or nothing holds all that was asked for; an engine inherits it. */
public abstract class WideningContract extends HarbourVault {
  private static final int VAULTS = 4;
  private static final int QUERIES = 12;
  private static final int ALL = 1_000;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                | ran         | items that are hits                   | items shown also
          cranes surveyed        | outright    | The cranes                            | Lease two, Crane review
          crane lease            | outright    | Lease two, Return the                 | Crane review, The cranes
          crane yellow           | scattered   | The cranes, Lease two, Paint the      | Crane review
          crane submarine        | fewer-words | The cranes, Lease two, Crane review   |
          crane submarine yellow | fewer-words | The cranes, Lease two, Crane review, Paint the |
          submarine periscope    | outright    |                                       |
          submarine              | outright    |                                       |
          crane yellow section:decision | scattered | Lease two, Paint the             |
          crane submarine -lease | fewer-words | The cranes, Crane review              |
          crane submarine is:task | outright   |                                       |
          "berth nine" submarine | fewer-words | The 🚢, The diver                     |
          (crane OR diver) submarine | fewer-words | The cranes, Lease two, Crane review, Book the, The diver |
          crane OR submarine     | outright    | The cranes, Lease two, Crane review   |
          # a very common word beside others need not be there, and finds nothing by itself
          the lease              | outright    | Lease two, Return the                 |
          how about the crane and the yellow | scattered | The cranes, Lease two, Paint the | Crane review
          were                   | outright    | The cranes                            |
          item:(the bollards)    | outright    | Paint the                             |
          crane match-case:Lease submarine | fewer-words | Lease two                   |
          "the lease"            | outright    | Return the                            |
          """)
  void itemsThatHoldLessAreShownWhereFewHoldAll(
      String query, String ran, @Nullable String hits, @Nullable String also) throws IOException {
    assertShown(SearchRequest.of(query).build(), ran, hits, also);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query           | ran         | notes that are hits | notes shown also
          crane yellow      | outright    | kickoff             | review
          crane lease       | outright    | kickoff, review     |
          shop submarine    | fewer-words | Cleo Marsh          |
          yellow shop       | fewer-words | kickoff, Cleo Marsh |
          submarine         | outright    |                     |
          """)
  void notesToo(String query, String ran, @Nullable String hits, @Nullable String also)
      throws IOException {
    assertShown(SearchRequest.of(query).unit(Unit.NOTE).build(), ran, hits, also);
  }

  @Test
  void allNeverWidensAndAnyTakesAnyOfTheWords() throws IOException {
    assertShown(
        SearchRequest.of("crane yellow").matching(Matching.ALL).build(), "outright", null, null);
    assertShown(
        SearchRequest.of("cranes surveyed").matching(Matching.ALL).build(),
        "outright",
        "The cranes",
        null);
    assertShown(
        SearchRequest.of("cranes surveyed").matching(Matching.ANY).build(),
        "outright",
        "The cranes, Lease two, Crane review",
        null);
  }

  @Test
  void theExplanationSaysThatAnyOfTheWordsIsEnough() throws IOException {
    SearchRequest.Builder request = SearchRequest.of("cranes surveyed section:summary");
    assertThat(run(request.matching(Matching.ALL).build()).explanation())
        .isEqualTo("items with \"cranes\" and \"surveyed\", in section summary");
    assertThat(run(request.matching(Matching.ANY).build()).explanation())
        .isEqualTo("items with either \"cranes\" or \"surveyed\", in section summary");
  }

  @Test
  void onlyTheFirstPageByRelevanceShowsMore() throws IOException {
    SearchRequest.Builder request = SearchRequest.of("crane lease");
    assertThat(run(request.order(Optional.of(Order.DATE_DESC)).build()).also()).isEmpty();
    assertThat(run(request.order(Optional.empty()).page(1, 20).build()).also()).isEmpty();
    assertThat(run(request.page(0, 2).build()).also()).isEmpty();
    assertThat(run(request.page(0, 3).build()).also()).hasSize(1);
  }

  @Test
  void choosingAFacetValueFindsExactlyItsCountOutrightOrWidened(@TempDir Path own)
      throws Exception {
    int[] widened = new int[1];
    Seeds.forEach(
        VAULTS,
        seed -> {
          Random random = new Random(seed);
          RandomNotes notes = new RandomNotes(random);
          TestVault vault = new TestVault(own.resolve("vault" + seed));
          for (int i = 0; i < 8; i++) {
            String path = notes.path();
            vault.note(path, notes.note(path));
          }
          sync(vault, own.resolve("index" + seed));
          try (Searcher searcher = searcher(own.resolve("index" + seed))) {
            Search search = new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON);
            for (int i = 0; i < QUERIES; i++) {
              Unit unit = i % 2 == 0 ? Unit.ITEM : Unit.NOTE;
              widened[0] += assertCountsAreFound(search, query(notes, random), unit) ? 1 : 0;
            }
          }
        });
    assertThat(widened[0]).as("widened queries").isGreaterThan(8);
  }

  private static String query(RandomNotes notes, Random random) {
    String more =
        switch (random.nextInt(4)) {
          case 0 -> " " + notes.pick(RandomNotes.WORDS) + " anchor";
          case 1 -> " -" + notes.pick(RandomNotes.WORDS);
          case 2 -> " section:decision";
          default -> "";
        };
    return notes.pick(RandomNotes.WORDS) + " " + notes.pick(RandomNotes.WORDS) + more;
  }

  private static boolean assertCountsAreFound(Search search, String query, Unit unit)
      throws IOException {
    List<FacetRequest> facets =
        TestVault.CONFIGURATION.facets().dimensions().stream()
            .map(one -> new FacetRequest(one, ALL))
            .toList();
    SearchResult result =
        search.run(SearchRequest.of(query).unit(unit).facets(facets).page(0, 0).build());
    for (var counted : result.answer().facets().entrySet()) {
      for (FacetValue value : flat(counted.getValue().values())) {
        SearchResult chosen =
            search.run(
                SearchRequest.of(query)
                    .unit(unit)
                    .filters(List.of(new Filter(counted.getKey(), Filter.Mode.ANY, value.value())))
                    .build());
        assertThat(chosen.answer().total())
            .as("%s=%s of %s", counted.getKey(), value.value(), query)
            .isEqualTo(value.count());
        assertThat(chosen.ran()).isEqualTo(result.ran());
      }
    }
    return result.ran() != Match.OUTRIGHT;
  }

  private static List<FacetValue> flat(List<FacetValue> values) {
    List<FacetValue> flat = new ArrayList<>();
    for (FacetValue value : values) {
      flat.add(value);
      flat.addAll(flat(value.children()));
    }
    return flat;
  }

  private void assertShown(
      SearchRequest request, String ran, @Nullable String hits, @Nullable String also)
      throws IOException {
    SearchResult result = run(request);
    assertThat(result.ran().id()).isEqualTo(ran);
    assertNames(result.answer().hits(), hits);
    assertNames(result.also().stream().map(WidenedHit::hit).toList(), also);
  }

  /** Items by the beginning of their text, notes by their file's name. */
  private static void assertNames(List<Hit> hits, @Nullable String names) {
    List<String> wanted = names == null ? List.of() : Arrays.asList(names.split(", ", -1));
    List<String> found = hits.stream().map(WideningContract::name).toList();
    assertThat(found)
        .as("%s", found)
        .hasSameSizeAs(wanted)
        .allMatch(name -> wanted.stream().anyMatch(name::startsWith));
  }

  private static String name(Hit hit) {
    return switch (hit) {
      case Hit.OfItem item -> item.item().text();
      case Hit.OfNote note -> note.note().path().replaceAll(".*/|\\.md", "");
    };
  }
}
