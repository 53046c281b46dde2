package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day is today, and what follows from it, is configured. */
class TodayTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-12-03T23:30:00Z"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      time-zone: UTC            | date:today       | items dated 2025-12-03 (today)
      time-zone: Asia/Tokyo     | date:today       | items dated 2025-12-04 (today)
      time-zone: Asia/Tokyo     | on:2025-11-06T16:00Z | items dated 2025-11-07 (2025-11-06T16:00Z)
      time-zone: "-05:00"       | due:overdue      | items due 2025-12-02 or earlier (overdue)
      {time-zone: UTC, first-day-of-week: sunday} | date:this-week | items dated 2025-11-30 to 2025-12-06 (this-week)
      {time-zone: UTC, stale-after: 10} | is:stale | items that are stale (due 2025-11-22 or earlier)
      {time-zone: UTC, stale-after: 0}  | is:stale | items that are stale (due 2025-12-02 or earlier)
      """)
  void theExplanationSaysWhatIsMeant(String settings, String query, String explanation)
      throws Exception {
    assertThat(run(settings, query).explanation()).isEqualTo(explanation);
  }

  /** The file was changed ten seconds into the year 2025, in UTC. */
  @ParameterizedTest
  @CsvSource({
    "UTC,              2025-01-01, 1",
    "UTC,              2024-12-31, 0",
    "UTC,              >=2025,     1",
    "UTC,              <2025,      0",
    "UTC,              *..9999,    1",
    "UTC,              >=0001,     1",
    "America/New_York, 2025-01-01, 0",
    "America/New_York, 2024-12-31, 1",
    "America/New_York, <2025,      1",
    "Asia/Tokyo,       2025-01-01, 1"
  })
  void aFileIsChangedOnADayInTheConfiguredZone(String zone, String date, int total)
      throws Exception {
    assertThat(run("time-zone: " + zone, "modified:" + date).answer().total()).isEqualTo(total);
  }

  private SearchResult run(String settings, String query) throws Exception {
    Path layer = Files.createDirectory(folder.resolve("layer"));
    Files.writeString(layer.resolve("search.yaml"), settings);
    Configuration configuration = ConfigurationReader.read(List.of(layer));
    Path index = folder.resolve("index");
    try (IndexStore store = new LuceneStore(index, configuration.analysis())) {
      new TestVault(folder.resolve("vault")).note("a.md", "# A").sync(store);
    }
    try (Searcher searcher = new LuceneSearcher(index, configuration)) {
      return new Search(searcher, configuration, CLOCK).run(SearchRequest.of(query).build());
    }
  }
}
