package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.index.DocumentBuilder;
import minutebook.index.Evidence;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.IndexedFile;
import minutebook.index.NoteBlock;
import minutebook.index.RandomNotes;
import minutebook.index.Seeds;
import minutebook.index.SourceNames;
import minutebook.index.TestVault;
import minutebook.markdown.NoteParser;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of any engine, vault and query; an engine's test inherits it. */
public abstract class EngineProperties {
  private static final int VAULTS = 25;
  private static final int ALL = 1_000;
  private static final Offset<Double> ROUNDED = Offset.offset(1e-4);

  @TempDir Path folder;

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
                      assertThat(flat(counts.values()))
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
            for (var count : flat(facet.getValue().values()).entrySet()) {
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
            assertThat(counts(snapshot.counts(field, among)))
                .as("%s of %s", field, among)
                .isEqualTo(naive.counts(field, among));
            assertThat(counts(snapshot.counts(field, among, Unit.NOTE)))
                .as("notes with %s of %s", field, among)
                .isEqualTo(naive.countsOfNotes(field, among));
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
          Random random = new Random(seed);
          List<NoteBlock> notes = notes(random);
          Path index = folder.resolve("index" + seed);
          write(notes, index, random);
          try (Searcher searcher = searcher(index);
              Searcher.Snapshot snapshot = searcher.snapshot()) {
            RandomCriteria criteria = new RandomCriteria(random);
            NaiveEngine naive = new NaiveEngine(notes);
            for (int i = 0; i < queries; i++) {
              check.run(snapshot, naive, criteria.query(i % 2 == 0 ? Unit.ITEM : Unit.NOTE, ALL));
            }
          }
        });
  }

  private static List<NoteBlock> notes(Random random) {
    RandomNotes notes = new RandomNotes(random);
    NoteParser parser = new NoteParser(TestVault.CONFIGURATION);
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      String path = notes.path();
      files.put(path, notes.note(path).getBytes(StandardCharsets.UTF_8));
    }
    Map<String, Evidence> evidence = new HashMap<>();
    files.forEach(
        (path, content) ->
            evidence.put(
                path,
                Evidence.in(parser.parse(path, content).note(), TestVault.CONFIGURATION.people())));
    PersonDirectory people =
        PersonDirectory.of(
            NameCounts.NONE.with(
                List.of(), evidence.values().stream().map(Evidence::people).toList()),
            TestVault.CONFIGURATION.people());
    DocumentBuilder builder =
        new DocumentBuilder(TestVault.CONFIGURATION, people, SourceNames.NONE);
    List<NoteBlock> blocks = new ArrayList<>();
    files.forEach(
        (path, content) ->
            blocks.add(
                builder.block(
                    parser.parse(path, content),
                    new VaultFile(path, content.length, modified(random)),
                    "",
                    Objects.requireNonNull(evidence.get(path)))));
    return blocks;
  }

  /** In nanoseconds, in the weeks that the notes are about. */
  private static long modified(Random random) {
    Instant first = Instant.parse("2025-10-28T00:00:00Z");
    return TimeUnit.SECONDS.toNanos(first.getEpochSecond() + random.nextInt(40 * 24 * 3600));
  }

  /** In several commits, with skipped files and documents that do not stay between them. */
  private void write(List<NoteBlock> notes, Path index, Random random) throws IOException {
    try (IndexStore store = store(index)) {
      Random edits = new Random(random.nextLong());
      for (int part = 0; part < 3; part++) {
        try (IndexStore.Change change = store.change()) {
          for (int i = 0; i < notes.size(); i++) {
            if (i % 3 <= part && (part == 2 || edits.nextBoolean())) {
              change.put(notes.get(i));
            }
            if (edits.nextInt(4) == 0) {
              change.skip(new IndexedFile("Skipped/" + i + ".md", 1, 1, "", 0, 0, "why"));
            }
            if (part < 2 && edits.nextInt(4) == 0) {
              change.remove(notes.get(i).file().path());
            }
          }
          change.commit(
              new IndexHead(
                  IndexHead.FORMAT,
                  "",
                  Instant.EPOCH,
                  part + 1,
                  NameCounts.NONE,
                  Optional.empty()));
        }
      }
    }
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

  private static Map<String, Long> flat(List<FacetValue> values) {
    Map<String, Long> flat = new TreeMap<>();
    values.forEach(
        value -> {
          flat.put(value.value(), value.count());
          flat.putAll(flat(value.children()));
        });
    return flat;
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
