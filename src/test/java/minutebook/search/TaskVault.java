package minutebook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Three notes with tasks, looked at on Wednesday the 3rd of December 2025. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class TaskVault {
  private static final String ALPHA =
      """
      ---
      title: Alpha
      date: 2025-11-03
      ---
      - [ ] Paint the wall ⏫ 📅 2025-11-10
      - [ ] Order the crane 🔽 📅 2025-12-03
      - [x] Book the diver 📅 2025-11-01 ✅ 2025-11-02
      - [ ] Sweep the quay
      """;
  private static final String BETA =
      """
      ---
      title: Beta
      date: 2025-12-01
      ---
      - [ ] Call the bank 📅 2025-09-01
      - [ ] Sign the lease 🔺 ⏳ 2025-12-01 📅 2025-12-10
      - [ ] Plan the move ➕ 2025-11-20 🛫 2026-01-05 📅 2025-12-20

      The lease is long
      """;
  private static final String ALTER =
      """
      ---
      title: älter
      ---
      Nothing to do
      """;

  Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    try (IndexStore store = store(folder.resolve("index"))) {
      new TestVault(folder.resolve("vault"))
          .note("a.md", ALPHA)
          .note("b.md", BETA)
          .note("c.md", ALTER)
          .sync(store);
    }
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  SearchResult run(String query, Optional<Unit> unit, Optional<Order> order) throws IOException {
    return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
        .run(SearchRequest.of(query).unit(unit).order(order).page(0, 50).build());
  }

  /** The first word of each item, the title of each note. */
  static List<String> names(SearchResult result) {
    return result.answer().hits().stream()
        .map(
            hit ->
                switch (hit) {
                  case Hit.OfItem item -> item.item().text().split(" ", 2)[0];
                  case Hit.OfNote note -> note.note().title();
                })
        .toList();
  }
}
