package minutebook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Four notes and a source in an index, for the contracts of engines. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HarbourVault {
  private static final String KICKOFF =
      """
      ---
      title: Harbour kickoff
      type: meetings
      date: 2025-11-03
      participants: [Ana Silva, Ben Ode]
      tags: [project/harbour]
      ---
      ## Summary
      The cranes were surveyed.
      ## Decisions
      - Lease two cranes until March
      - Paint the bollards yellow #budget
      ## Action Items
      - [ ] Order paint @Ben Ode ⏫ 📅 2025-11-10
      - [x] Book the diver @Ana Silva 🔽
      """;
  private static final String REVIEW =
      """
      ---
      title: Crane review
      type: meetings
      date: 2025-12-01
      participants: [Ana Silva]
      tags: [project/harbour/north]
      ---
      ## Decisions
      - Return the lease
      - 2025-11-20: Café talks with [[Cleo Marsh]] end
      ## Quay walls
      - The 🚢 lies at berth nine
      - The diver found a crack in berth nine
      """;
  private static final String PERSON =
      """
      ---
      type: people
      aliases: [Marshall]
      ---
      ## Key Facts
      - Runs the paint shop
      """;
  private static final String SOURCE = "Ana: the bollards, well, the bollards again\n";

  /** Of the index that all tests of a class look at; none may change it. */
  Path folder;

  Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    this.folder = folder;
    sync(harbour(folder.resolve("vault")), folder.resolve("index"));
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  static TestVault harbour(Path root) {
    return new TestVault(root)
        .note("Work/kickoff.md", KICKOFF)
        .note("Work/review.md", REVIEW)
        .note("People/Cleo Marsh.md", PERSON)
        .note("Empty title.md", "")
        .note("Sources/talk.md", SOURCE);
  }

  void sync(TestVault vault, Path index) throws IOException {
    try (IndexStore store = store(index)) {
      vault.sync(store);
    }
  }

  EngineAnswer search(String query, Unit unit) throws IOException {
    return run(request(query, unit, Optional.empty(), 0, 50)).answer();
  }

  SearchResult run(SearchRequest request) throws IOException {
    return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON).run(request);
  }

  static SearchRequest request(
      String query, Unit unit, Optional<Order> order, int offset, int limit) {
    List<FacetRequest> facets = new ArrayList<>();
    for (Dimension dimension : TestVault.CONFIGURATION.facets().dimensions()) {
      facets.add(new FacetRequest(dimension, 10));
    }
    return SearchRequest.of(query)
        .unit(unit)
        .facets(facets)
        .order(order)
        .page(offset, limit)
        .highlight(true)
        .build();
  }
}
