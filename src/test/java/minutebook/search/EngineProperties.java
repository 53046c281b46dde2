package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.index.IndexStore;
import minutebook.index.RandomNotes;
import minutebook.index.Seeds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds of any engine, vault and query; an engine's test inherits it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EngineProperties {
  private static final int VAULTS = 25;
  private static final int ALL = 1_000;
  private static final Offset<Double> ROUNDED = Offset.offset(1e-4);

  @TempDir static Path folder;

  private final Map<Long, RandomVault> vaults = new HashMap<>();

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  private interface Check {
    void run(Searcher.Snapshot snapshot, NaiveEngine naive, EngineQuery query) throws IOException;
  }

  @Test
  void theEngineFindsAndCountsWhatLookingAtEveryItemFindsAndCounts() throws Exception {
    forRandomQueries(
        24,
        (snapshot, naive, query) -> {
          EngineAnswer answer = snapshot.search(query);
          assertThat(found(answer)).as("%s", query).isEqualTo(naive.found(query));
          assertThat(answer.total()).as("%s", query).isEqualTo(answer.hits().size());
          answer
              .facets()
              .forEach(
                  (dimension, counts) ->
                      assertThat(flat(counts))
                          .as("%s of %s", dimension, query)
                          .isEqualTo(shown(naive.counts(query, dimension), dimension, query)));
        });
  }

  @Test
  void whatIsFoundStandsInItsOrderAndWhatHasNoValueLast() throws Exception {
    forRandomQueries(
        24,
        (snapshot, naive, query) -> {
          Map<String, Double> keys = naive.keys(query);
          assertThat(found(snapshot.search(query)).stream().map(keys::get).toList())
              .as("%s", query)
              .isSorted();
        });
  }

  @Test
  void choosingAFacetValueFindsExactlyItsCount() throws Exception {
    forRandomQueries(
        4,
        (snapshot, naive, query) -> {
          for (var facet : snapshot.search(query).facets().entrySet()) {
            for (var count : flat(facet.getValue()).entrySet()) {
              Map<Dimension, List<Choice>> chosen = new HashMap<>();
              chosen.putAll(query.chosen());
              chosen.put(
                  facet.getKey(),
                  List.of(RandomCriteria.MEANINGS.choice(facet.getKey(), count.getKey())));
              assertThat(snapshot.search(query.withChosen(chosen).withFacets(List.of())).total())
                  .as("%s=%s of %s", facet.getKey(), count.getKey(), query)
                  .isEqualTo(count.getValue());
            }
          }
        });
  }

  @Test
  void whatItemsHaveIsCountedAmongThoseAConditionHoldsOf() throws Exception {
    forRandomQueries(
        6,
        (snapshot, naive, query) -> {
          Criterion among = query.condition();
          for (String field : List.of(Fields.UNDER, Fields.PARTICIPANT, Fields.FOLDER)) {
            assertThat(counts(snapshot.counts(field, among, Unit.ITEM)))
                .as("%s of %s", field, among)
                .isEqualTo(naive.counts(field, among));
            assertThat(counts(snapshot.counts(field, among, Unit.NOTE)))
                .as("notes with %s of %s", field, among)
                .isEqualTo(naive.countsOfNotes(field, among));
            assertThat(snapshot.lastDays(field, among))
                .as("last days of %s of %s", field, among)
                .isEqualTo(naive.lastDays(field, among));
          }
          assertThat(counts(snapshot.titles(among))).as("%s", among).isEqualTo(naive.titles(among));
          String beginning = RandomNotes.WORDS.getFirst().substring(0, 1);
          List<Searcher.Counted> words = snapshot.words(beginning, ALL, among);
          assertThat(counts(words)).as("%s", among).isEqualTo(naive.words(beginning, among));
          assertThat(words)
              .isSortedAccordingTo(
                  Comparator.comparingLong(Searcher.Counted::count)
                      .reversed()
                      .thenComparing(Searcher.Counted::value));
          assertThat(snapshot.words(beginning, 2, among))
              .isEqualTo(words.subList(0, Math.min(2, words.size())));
        });
  }

  @Test
  void theAccountOfAScoreComesToThatScore() throws Exception {
    forRandomQueries(
        8,
        (snapshot, naive, query) -> {
          for (Hit hit : snapshot.search(explained(query, query.unit())).hits()) {
            assertAccounted(hit.score(), account(hit), query);
            if (hit instanceof Hit.OfNote note) {
              for (Hit.OfItem item : note.items()) {
                assertAccounted(item.score(), item.explanation(), query);
              }
            }
          }
        });
  }

  @Test
  void anItemOfANoteHasTheScoreItHasByItselfAndTheBestStandFirst() throws Exception {
    forRandomQueries(
        8,
        (snapshot, naive, query) -> {
          Map<String, Double> byItself = new HashMap<>();
          for (Hit hit : snapshot.search(explained(query, Unit.ITEM)).hits()) {
            byItself.put(hit.note().path() + ((Hit.OfItem) hit).item().id(), hit.score());
          }
          for (Hit hit : snapshot.search(explained(query, Unit.NOTE)).hits()) {
            List<Hit.OfItem> items = ((Hit.OfNote) hit).items();
            for (Hit.OfItem item : items) {
              String key = item.note().path() + item.item().id();
              assertThat(item.score())
                  .as("%s", query)
                  .isCloseTo(byItself.getOrDefault(key, item.score()), ROUNDED);
            }
            assertThat(items.stream().map(item -> -item.score()).toList()).isSorted();
          }
        });
  }

  private static List<ScorePart> account(Hit hit) {
    return switch (hit) {
      case Hit.OfItem item -> item.explanation();
      case Hit.OfNote note -> note.explanation();
    };
  }

  private static void assertAccounted(double score, List<ScorePart> account, EngineQuery query) {
    double sum = 0;
    double factor = 1;
    for (ScorePart part : account) {
      sum += part.factor() ? 0 : part.value();
      factor *= part.factor() ? part.value() : 1;
    }
    assertThat(sum * factor).as("%s of %s", account, query).isCloseTo(score, ROUNDED);
  }

  /** The same of items or notes, with how their scores came about. */
  private static EngineQuery explained(EngineQuery query, Unit unit) {
    return EngineQuery.count(unit, query.condition())
        .withExcept(query.except())
        .withChosen(query.chosen())
        .withOrder(query.order(), query.today())
        .withHits(new Page(0, ALL), 3, new Shown(false, false, true));
  }

  private static Map<String, Long> counts(List<Searcher.Counted> counted) {
    Map<String, Long> counts = new TreeMap<>();
    counted.forEach(one -> counts.put(one.value(), one.count()));
    return counts;
  }

  private void forRandomQueries(int queries, Check check) throws Exception {
    Seeds.forEach(
        VAULTS,
        seed -> {
          RandomVault vault = vault(seed);
          try (Searcher searcher = searcher(index(seed));
              Searcher.Snapshot snapshot = searcher.snapshot()) {
            RandomCriteria criteria = new RandomCriteria(new Random(~seed));
            NaiveEngine naive = new NaiveEngine(vault.notes());
            for (int i = 0; i < queries; i++) {
              check.run(snapshot, naive, criteria.query(i % 2 == 0 ? Unit.ITEM : Unit.NOTE, ALL));
            }
          }
        });
  }

  /** The vault of a seed, which all tests ask and none changes. */
  private RandomVault vault(long seed) throws IOException {
    RandomVault known = vaults.get(seed);
    if (known != null) {
      return known;
    }
    Random random = new Random(seed);
    RandomVault vault = RandomVault.of(random);
    try (IndexStore store = store(index(seed))) {
      vault.write(store, random);
    }
    vaults.put(seed, vault);
    return vault;
  }

  private static Path index(long seed) {
    return folder.resolve("index" + seed);
  }

  private static Set<String> found(EngineAnswer answer) {
    Set<String> found = new LinkedHashSet<>();
    for (Hit hit : answer.hits()) {
      switch (hit) {
        case Hit.OfItem item -> found.add(item.note().path() + " " + item.item().id());
        case Hit.OfNote note -> found.add(note.note().path());
      }
    }
    return found;
  }

  private static Map<String, Long> flat(FacetCounts counts) {
    return new TreeMap<>(
        counts.all().collect(Collectors.toMap(FacetValue::value, FacetValue::count)));
  }

  /** Days are shown only of a month that is chosen. */
  private static Map<String, Long> shown(
      Map<String, Long> counts, Dimension dimension, EngineQuery query) {
    Map<String, Long> shown = new TreeMap<>(counts);
    if (dimension.equals(Dimension.DATE)) {
      Set<String> open = new LinkedHashSet<>();
      query
          .chosen()
          .getOrDefault(dimension, List.of())
          .forEach(chosen -> open.addAll(dimension.ancestry(chosen.value())));
      shown.keySet().removeIf(day -> day.length() == 10 && !open.contains(day.substring(0, 7)));
    }
    return shown;
  }
}
