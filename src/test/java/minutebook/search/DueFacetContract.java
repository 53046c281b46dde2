package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import minutebook.config.Dimension;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.search.Filter.Mode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When tasks are due, and what is wrong with notes, as facets; an engine's test inherits it. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class DueFacetContract {
  private static final String FIRST =
      """
      - [ ] forgotten 📅 2025-10-03
      - [ ] late for sixty days 📅 2025-10-04
      - [ ] yesterday 📅 2025-12-02
      - [ ] today 📅 2025-12-03
      - [ ] tomorrow 📅 2025-12-04
      - [ ] in six days 📅 2025-12-09
      """;
  private static final String SECOND =
      """
      ---
      date: 2025-13-40
      ---
      - [ ] in seven days 📅 2025-12-10
      - [ ] at no time
      - [ ] also today 📅 2025-12-03
      - [x] done too late 📅 2025-12-01
      - [x] done at no time
      - [ ] broken 📅 soon
      - no task
      """;

  private Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    TestVault vault =
        new TestVault(folder.resolve("vault")).note("one.md", FIRST).note("two.md", SECOND);
    try (IndexStore store = store(folder.resolve("index"))) {
      vault.sync(store);
    }
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  private SearchResult run(InstantSource clock, String query, Unit unit, Filter... filters)
      throws IOException {
    return new Search(searcher, TestVault.CONFIGURATION, clock)
        .run(
            SearchRequest.of(query)
                .unit(unit)
                .filters(List.of(filters))
                .facets(
                    List.of(
                        new FacetRequest(Dimension.DUE, 2),
                        new FacetRequest(Dimension.PROBLEM, 10)))
                .build());
  }

  private static String counts(SearchResult result, Dimension dimension) {
    return Objects.requireNonNull(result.answer().facets().get(dimension)).values().stream()
        .map(one -> one.value() + (one.selected() ? "*" : "") + "=" + one.count())
        .collect(Collectors.joining(" "));
  }

  private String due(Unit unit, Filter... filters) throws IOException {
    return counts(run(TestVault.NOON, "", unit, filters), Dimension.DUE);
  }

  private static Filter due(Mode mode, String value) {
    return new Filter(Dimension.DUE, mode, value);
  }

  @Test
  void eachOpenTaskIsInOneBucketAndTheyAreShownInOrder() throws IOException {
    assertThat(due(Unit.ITEM)).isEqualTo("overdue=2 today=2 week=2 later=1 none=2 stale=1");
  }

  @Test
  void aNoteIsCountedOnceInEachBucketItHasATaskIn() throws IOException {
    assertThat(due(Unit.NOTE)).isEqualTo("overdue=1 today=2 week=1 later=1 none=1 stale=1");
  }

  @Test
  void countsIgnoreTheirOwnChoiceAndShowItAlsoAtZero() throws IOException {
    assertThat(due(Unit.ITEM, due(Mode.ANY, "today"), due(Mode.ANY, "2024")))
        .isEqualTo("overdue=2 today*=2 week=2 later=1 none=2 stale=1 2024*=0");
    assertThat(due(Unit.ITEM, due(Mode.ALL, "today"))).isEqualTo("today=2");
    assertThat(due(Unit.ITEM, due(Mode.NOT, "today")))
        .isEqualTo("overdue=2 week=2 later=1 none=2 stale=1");
    assertThat(due(Unit.ITEM, new Filter(Dimension.STATUS, Mode.ANY, "done"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "ANY, overdue, 2",
    "ANY, stale, 1",
    "ANY, none, 2",
    "ANY, later, 1",
    "ANY, 2025-12, 7",
    "ANY, 2025-12-01, 1",
    "ANY, 2025, 9",
    "NOT, overdue, 10",
    "NOT, 2025-12, 5"
  })
  void aChoiceFindsTasks(Mode mode, String value, int found) throws IOException {
    assertThat(run(TestVault.NOON, "", Unit.ITEM, due(mode, value)).answer().total())
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"due:overdue, 3", "is:overdue, 3", "due:stale, 1", "due:none, 3"})
  void theQualifiersTakeWhatIsStaleAndClosedAsEver(String query, int found) throws IOException {
    assertThat(run(TestVault.NOON, query, Unit.ITEM).answer().total()).isEqualTo(found);
  }

  @Test
  void theBucketsChangeAtMidnightWhereverTheVaultIs() throws IOException {
    ZoneId zone = TestVault.CONFIGURATION.search().timeZone();
    Instant midnight = LocalDate.of(2025, 12, 4).atStartOfDay(zone).toInstant();
    SearchResult before =
        run(InstantSource.fixed(midnight.minusMillis(1)), "", Unit.ITEM, due(Mode.ANY, "today"));
    SearchResult after = run(InstantSource.fixed(midnight), "", Unit.ITEM, due(Mode.ANY, "today"));
    assertThat(counts(before, Dimension.DUE))
        .isEqualTo("overdue=2 today*=2 week=2 later=1 none=2 stale=1");
    assertThat(before.answer().total()).isEqualTo(2);
    assertThat(counts(after, Dimension.DUE)).isEqualTo("overdue=3 today*=1 week=2 none=2 stale=2");
    assertThat(after.answer().total()).isEqualTo(1);
  }

  @Test
  void problemsAreCountedByTheirCodesWhereTheyStand() throws IOException {
    SearchResult all = run(TestVault.NOON, "", Unit.ITEM);
    assertThat(counts(all, Dimension.PROBLEM)).isEqualTo("field-unread=1 invalid-date=1");
    SearchResult having = run(TestVault.NOON, "has:problem", Unit.ITEM);
    assertThat(having.answer().total()).isEqualTo(2);
    assertThat(counts(having, Dimension.PROBLEM)).isEqualTo("field-unread=1 invalid-date=1");
    Filter unread = new Filter(Dimension.PROBLEM, Mode.ANY, "field-unread");
    assertThat(run(TestVault.NOON, "broken", Unit.ITEM, unread).answer().total()).isEqualTo(1);
    assertThat(run(TestVault.NOON, "today", Unit.ITEM, unread).answer().total()).isZero();
    assertThat(run(TestVault.NOON, "", Unit.NOTE, unread).answer().total()).isEqualTo(1);
  }
}
