package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import minutebook.index.IndexStore;
import minutebook.index.Seeds;
import minutebook.index.TestVault;
import minutebook.note.NoteCard;
import minutebook.search.Hit;
import minutebook.search.Search;
import minutebook.search.SearchRequest;
import minutebook.search.Searcher;
import minutebook.search.Unit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Ties break the same way every time (score, date, path, position)", however it is stored. */
class EqualScoresTest {
  private static final List<String> QUERIES =
      List.of("crane", "crane lease", "\"crane lease\"", "le*", "lease OR \"quay wall\"", "");
  private static final List<String> DATES =
      List.of("", "date: 2025-11-03\n", "date: 2025-11-04\n", "date: 2031-01-01\n");
  private static final List<String> LINES =
      List.of("- crane lease", "- quay wall", "- Crane lease.", "- lease", "## Decisions");

  /** A hit, as far as order depends on it. */
  private record Place(double score, LocalDate date, String path, int line) {
    static final Comparator<Place> IN_ORDER =
        Comparator.comparingDouble(Place::score)
            .thenComparing(Place::date)
            .reversed()
            .thenComparing(Place::path)
            .thenComparingInt(Place::line);

    static Place of(Hit hit) {
      NoteCard note = hit.note();
      LocalDate date = note.date() == null ? LocalDate.MIN : note.date();
      int line = hit instanceof Hit.OfItem item ? item.item().lines().getFirst().start() : 0;
      return new Place(hit.score(), date, note.path(), line);
    }
  }

  @TempDir Path folder;

  @Test
  void equalScoresStandInTheSameOrderEachTimeAndWhenTheIndexIsOneSegment() throws Exception {
    Seeds.forEach(
        2,
        seed -> {
          Path index = folder.resolve("index" + seed);
          write(index, folder.resolve("vault" + seed), new Random(seed));
          List<List<Place>> before = all(index);
          assertThat(all(index)).isEqualTo(before);
          merge(index);
          List<List<Place>> merged = all(index);
          for (int i = 0; i < before.size(); i++) {
            assertThat(before.get(i)).isSortedAccordingTo(Place.IN_ORDER);
            assertThat(unscored(merged.get(i))).isEqualTo(unscored(before.get(i)));
          }
          assertThat(before).as("ties").anyMatch(EqualScoresTest::hasTies);
        });
  }

  private static boolean hasTies(List<Place> places) {
    Set<Double> scores = new HashSet<>();
    return places.stream().anyMatch(place -> place.score > 0 && !scores.add(place.score));
  }

  /** What is deleted counts among how often a word stands until it is merged away. */
  private static List<Place> unscored(List<Place> places) {
    return places.stream().map(each -> new Place(0, each.date, each.path, each.line)).toList();
  }

  private static List<List<Place>> all(Path index) throws IOException {
    List<List<Place>> all = new ArrayList<>();
    try (Searcher searcher = Indexes.searcher(index)) {
      Search search = new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON);
      for (String query : QUERIES) {
        for (Unit unit : Unit.values()) {
          SearchRequest.Builder request =
              SearchRequest.of(query).unit(unit).page(0, 1_000).collapse(false);
          List<Hit> hits = search.run(request.build()).answer().hits();
          all.add(hits.stream().map(Place::of).toList());
        }
      }
    }
    return all;
  }

  /** In several commits, each a segment, and in another order than that of their paths. */
  private static void write(Path index, Path root, Random random) throws IOException {
    TestVault vault = new TestVault(root);
    List<Integer> numbers = new ArrayList<>();
    for (int i = 10; i < 50; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, random);
    try (IndexStore store = Indexes.store(index)) {
      for (int commit = 0; commit < 4; commit++) {
        for (int number : numbers.subList(commit * 10, commit * 10 + 10)) {
          StringBuilder note = new StringBuilder();
          note.append("---\n").append(DATES.get(random.nextInt(4))).append("---\n");
          for (int i = random.nextInt(6); i >= 0; i--) {
            note.append(LINES.get(random.nextInt(LINES.size()))).append("\n\n");
          }
          vault.note("n" + number + ".md", note.toString());
        }
        vault.sync(store);
      }
    }
  }

  private static void merge(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertThat(reader.leaves()).hasSizeGreaterThan(1);
      }
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertThat(reader.leaves()).hasSize(1);
      }
    }
  }
}
