package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import minutebook.Golden;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexSync;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.insight.Brief;
import minutebook.insight.GroupedItems;
import minutebook.insight.Grouping;
import minutebook.insight.Insight;
import minutebook.insight.ItemGroup;
import minutebook.insight.MonthDigest;
import minutebook.insight.PersonEntry;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.search.Search;
import minutebook.search.SearchRequest;
import minutebook.search.Searcher.Counted;
import minutebook.vault.Vault;
import minutebook.view.TerminalStyle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What six meetings of a series come to: before the fourth, after the fifth, and months later. */
class MeetingSeriesTest {
  private static final int ALL = 50;

  private static Configuration configuration;
  private static LuceneSearcher searcher;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    Path layer = Files.createDirectory(folder.resolve("settings"));
    Files.writeString(layer.resolve("search.yaml"), "time-zone: \"+01:00\"\n");
    configuration = ConfigurationReader.read(List.of(layer));
    Vault vault = new Vault(Path.of("src/test/resources/meeting-series"), configuration.vault());
    Path index = folder.resolve("index");
    try (LuceneStore store = new LuceneStore(index, configuration.analysis())) {
      new IndexSync(vault, configuration, store, InstantSource.system())
          .run(SyncRequest.UPDATE, Progress.NONE);
    }
    searcher = new LuceneSearcher(index, configuration);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-26", "2026-03-10", "2026-07-01"})
  void theBriefTheMonthAndTheListsAreThoseOfTheDay(String day) throws IOException {
    Insight insight = on(day);
    StringBuilder all = new StringBuilder();
    part("brief idris", BriefText.of(insight.brief("idris", Optional.empty(), 4), plain()), all);
    part("month 2026-02", MonthText.of(insight.month(YearMonth.of(2026, 2), 9), plain()), all);
    part("tasks", grouped(insight, Grouping.DUE), all);
    part("tasks --by assignee", grouped(insight, Grouping.ASSIGNEE), all);
    part("tasks --by month is:task", grouped(insight, "is:done OR is:open"), all);
    part(
        "decisions",
        GroupedText.of(
            insight.decisions(SearchRequest.of("").build(), Grouping.MONTH), "decision", plain()),
        all);
    Golden.check("cli/series-" + day + ".txt", all.toString());
  }

  private static void part(String command, String text, StringBuilder all) {
    all.append("$ minutebook ").append(command).append("\n\n").append(text).append('\n');
  }

  private static String grouped(Insight insight, Grouping by) throws IOException {
    return GroupedText.of(insight.tasks(SearchRequest.of("").build(), by), "task", plain());
  }

  private static String grouped(Insight insight, String query) throws IOException {
    return GroupedText.of(
        insight.tasks(SearchRequest.of(query).build(), Grouping.MONTH), "task", plain());
  }

  /** A minute before midnight it is due today, a minute later it is overdue. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-10T22:58:00Z, today, 1",
    "2026-03-10T22:58:00Z, overdue, 2",
    "2026-03-10T23:01:00Z, today, 0",
    "2026-03-10T23:01:00Z, overdue, 3",
    "2026-03-10T23:01:00Z, week, 1",
    "2026-03-17T12:00:00Z, week, 1",
    "2026-05-09T22:30:00Z, stale, 2",
    "2026-05-09T23:30:00Z, stale, 3"
  })
  void bucketsTurnAtMidnightOfTheConfiguredZone(Instant now, String bucket, long total)
      throws IOException {
    assertThat(at(now).tasks(SearchRequest.of("").build(), Grouping.DUE).groups())
        .filteredOn(group -> bucket.equals(group.value()))
        .extracting(ItemGroup::total)
        .isEqualTo(total == 0 ? List.of() : List.of(total));
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void theGroupsOfTasksThatAreOneEachComeToTheirTotal(Grouping by) throws IOException {
    for (String query : List.of("", "is:task", "kiosk", "is:done", "assignee:maren is:task")) {
      GroupedItems tasks = on("2026-03-10").tasks(SearchRequest.of(query).build(), by);
      assertThat(tasks.groups().stream().mapToLong(ItemGroup::total).sum())
          .as("%s by %s", query, by)
          .isEqualTo(tasks.found().answer().total());
    }
  }

  /** Each has tasks that are carried over, or were settled since. */
  @ParameterizedTest
  @ValueSource(strings = {"Idris Whitlock", "Saskia Bruun", "Maren Okafor", "Teo Lindgren"})
  void theDirectoryCountsOpenTasksAsTheBriefDoes(String name) throws IOException {
    Insight insight = on("2026-07-01");
    assertThat(insight.people(name, ALL).people())
        .extracting(PersonEntry::openTasks)
        .containsExactly(insight.brief(name, Optional.empty(), ALL).owes().total());
  }

  @Test
  void theMonthsAreCounted() throws IOException {
    assertThat(on("2026-07-01").months())
        .containsExactly(new Counted("2026-03", 3), new Counted("2026-02", 4));
  }

  @Test
  void decisionsAreThoseSinceTheLastMeetingOrTheDayAskedFor() throws IOException {
    Insight insight = on("2026-03-10");
    Brief brief = insight.brief("Idris Whitlock", Optional.empty(), ALL);
    assertThat(brief.since()).isEqualTo("2026-03-02");
    assertThat(brief.meetings().total()).isEqualTo(3);
    assertThat(brief.decisions().total()).isEqualTo(3);
    Brief all = insight.brief("idris", Optional.of(LocalDate.of(2026, 1, 1)), ALL);
    assertThat(all.decisions().total()).isGreaterThan(brief.decisions().total());
  }

  @Test
  void aMonthHasWhatNoEarlierNoteHas() throws IOException {
    MonthDigest march = on("2026-07-01").month(YearMonth.of(2026, 3), ALL);
    assertThat(march.newTags()).containsExactly("kiosk/visitors");
    assertThat(texts(march.newTopics())).containsExactly("Who counts visitors");
    assertThat(texts(march.raised()))
        .containsExactlyInAnyOrder(
            "Show Teo Lindgren the kiosks",
            "Send the port an invoice",
            "Count the visitors of a week",
            "Order a third kiosk",
            "Find a place under a roof");
    assertThat(texts(march.closed()))
        .containsExactlyInAnyOrder("Ask the port for a permit", "Prepare the site visit");
  }

  private static List<String> texts(ItemGroup group) {
    return group.items().stream().map(item -> item.hit().item().text()).toList();
  }

  private static Insight on(String day) {
    return at(Instant.parse(day + "T12:00:00Z"));
  }

  private static Insight at(Instant now) {
    return new Insight(
        new Search(searcher, configuration, InstantSource.fixed(now)),
        configuration.search().profile());
  }

  private static TerminalStyle plain() {
    return TerminalStyle.PLAIN;
  }
}
