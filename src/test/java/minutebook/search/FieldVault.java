package minutebook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.PeopleRules;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A meeting and what stands around it in an index, for the contract of fields. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FieldVault {
  /** Each role is somebody else's. */
  private static final String MEETING =
      """
      ---
      title: Ferry sync
      type: meetings
      date: 2026-02-03
      participants: [Mara Lindqvist, Tomas Ferro]
      company: Northquay
      budget: 1200
      signed: 2026-01-15T09:30
      room:
      tags: [project/ferry]
      ---
      ## Summary
      Timetable agreed with [[Ines Caldeira]]
      ## Decisions
      - Buy ropes [vendor:: Ropery, Ltd] [cost:: 80] [deposit:: $1,500] [paid:: 2026-02-10T12:00:00+00:00]
      ## Action Items
      - [ ] Send plan @Bruno Sá ⏫ 📅 2026-02-10 🆔 plan
      - [ ] Print plan @Mara Lindqvist ⛔ plan
      - [/] Fold plan ⛔ old
      - [x] Draw plan 🆔 old 🔁 every week
      - [h] Call Ines Caldeira ⏳ 2026-02-11 🛫 2026-02-01
      - [-] Hire boat
      - [?] Rent shed
      """;

  private static final String LOG =
      """
      ---
      type: log
      company: [Southquay, "North, quay"]
      budget: 300
      ---
      Ropes arrived, see [[Work/Ferry sync|that]] and [[Nowhere Yet]]

      | Ship | Length |
      |---|---|
      | Tern | 40 |
      | Gull | |
      """;

  private static final String PERSON =
      """
      ---
      type: people
      aliases: [Nessa]
      ---
      ## Key Facts
      - Runs the pier
      """;

  private static final String CUSTOMER =
      """
      ---
      type: customer
      title: Northquay Ferries
      aliases: [NQF]
      ---
      ## Blockers
      - No licence yet
      """;

  private Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    TestVault vault =
        new TestVault(folder.resolve("vault"))
            .note("Work/Ferry sync.md", MEETING)
            .note("Log/2026, ropes.md", LOG)
            .note("People/Ines Caldeira.md", PERSON)
            .note("Customers/nqf.md", CUSTOMER)
            .note("Sources/raw.md", "raw words\n");
    try (IndexStore store = store(folder.resolve("index"))) {
      vault.sync(store, owned(), false);
    }
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  private static Configuration owned() {
    Configuration bundled = TestVault.CONFIGURATION;
    PeopleRules rules = bundled.people();
    return new Configuration(
        bundled.notes(),
        bundled.limits(),
        bundled.tasks(),
        new PeopleRules(
            Optional.of("Mara Lindqvist"),
            rules.ownerSpellings(),
            rules.aliases(),
            rules.nobody(),
            rules.ordinaryWords()),
        bundled.facets(),
        bundled.search(),
        bundled.analysis(),
        bundled.vault(),
        bundled.watching(),
        bundled.documentHash());
  }

  SearchResult run(String query, Unit unit) throws IOException {
    return new Search(searcher, owned(), TestVault.NOON)
        .run(SearchRequest.of(query).unit(unit).page(0, 50).build());
  }
}
