package minutebook.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.search.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tasks a month has closed, when notes do not all say the same of them. */
class ClosedInAMonthTest {
  private static final String[] DAYS = {"2025-10-31", "2025-11-03", "2025-11-30", "2025-12-01"};

  @TempDir Path folder;

  /** What notes of four days say: nothing, open, or closed with a date or without. */
  @ParameterizedTest(name = "{0} | {1} | {2} | {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -   | [x]              | -   | -                | closed
          -   | [x]              | [ ] | -                | open again
          -   | [x]              | [ ] | [x]              | open again
          -   | [x]              | -   | [ ]              | closed
          -   | [x] ✅ 2025-11-02 | [ ] | -                | open again
          -   | [x] ✅ 2025-11-02 | -   | [ ]              | closed
          -   | [-] ❌ 2025-11-02 | [ ] | -                | open again
          [ ] | -                | [x] | -                | closed
          -   | [ ]              | [ ] | [x] ✅ 2025-11-29 | closed
          -   | [ ]              | [ ] | [x] ✅ 2025-12-01 | open
          [x] | [ ]              | [ ] | -                | open
          """)
  void theStateAtTheMonthsEndDecides(
      @Nullable String before,
      @Nullable String begin,
      @Nullable String end,
      @Nullable String after,
      String state)
      throws IOException {
    TestVault vault = new TestVault(folder.resolve("vault"));
    @Nullable String[] said = {before, begin, end, after};
    for (int i = 0; i < DAYS.length; i++) {
      String task = said[i];
      if (task != null) {
        String line = task.substring(0, 3) + " Paint the gate" + task.substring(3);
        vault.note(DAYS[i] + ".md", "---\ndate: %s\n---\n- %s\n".formatted(DAYS[i], line));
      }
    }
    try (LuceneStore store =
        new LuceneStore(folder.resolve("index"), TestVault.CONFIGURATION.analysis())) {
      vault.sync(store);
    }
    try (LuceneSearcher searcher =
        new LuceneSearcher(folder.resolve("index"), TestVault.CONFIGURATION)) {
      Search search = new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON);
      Insight insight = new Insight(search, TestVault.CONFIGURATION.search().profile());
      assertThat(insight.month(YearMonth.of(2025, 11), 9).closed().total())
          .isEqualTo(state.equals("closed") ? 1 : 0);
    }
  }
}
