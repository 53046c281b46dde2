package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import minutebook.SampleVaultIndex;
import minutebook.app.Application;
import minutebook.config.Dimension;
import minutebook.note.NoteShape;
import minutebook.search.EngineAnswer;
import minutebook.search.FacetRequest;
import minutebook.search.FacetValue;
import minutebook.search.Hit;
import minutebook.search.Search;
import minutebook.search.SearchRequest;
import minutebook.search.Searcher;
import minutebook.search.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes that others name as what they were made from are sources, as long as they do. */
final class SourceNotesTest extends SyncedVault {
  private static final String HEAD =
      "---\ntype: meetings\ndate: 2025-11-03\nparticipants: [Ana Silva, Ben Ode]\n---\n";
  private static final String CALL = "---\ntags: [harbour]\n---\nAna: so, the bollards\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      it is in              | front matter                                      | and becomes
      Calls/Tide.md         | a: b                                              | source
      Calls/Tide.md         | date: 2025-11-03                                  | source
      Calls/Tide.md         | participants: [Ana Silva]                         | source
      Calls/Tide.md         | type: log                                         | source
      Calls/Tide.md         | {type: projects, date: 2025-11-03}                | meeting
      Calls/Tide.md         | {date: 2025-11-03, participants: [Ana Silva]}     | meeting
      Calls/Tide.md         | type: people                                      | person-page
      Calls/Tide.md         | type: customer                                    | customer-page
      Sources/Tide.md       | type: people                                      | source
      """,
      useHeadersInDisplayName = true)
  void aNoteThatIsNamedIsASourceUnlessItIsSomethingByItself(
      String path, String matter, String shape) throws IOException {
    vault.note(path, "---\n" + matter + "\n---\n").note("a.md", HEAD + source("Tide"));
    vault.sync(store);
    assertThat(shape(path).id()).isEqualTo(shape);
    assertThat(shape("a.md")).isEqualTo(NoteShape.MEETING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      source_ref: /home/ana/Harbour/Calls/Tide.md | true
      source_ref: '[[Calls/Tide]]'                | true
      source_ref: Tide.md                         | true
      source_ref: Tide.vtt                        | false
      source_ref: Mail/Tide.md                    | false
      source: Tide                                | false
      """)
  void frontMatterNamesASourceToo(String matter, boolean source) throws IOException {
    vault.note("Calls/Tide.md", CALL).note("a.md", HEAD.replace("date:", matter + "\ndate:"));
    vault.sync(store);
    assertThat(shape("Calls/Tide.md")).isEqualTo(source ? NoteShape.SOURCE : NoteShape.OTHER);
  }

  @Test
  void aSourceIsLeftOutOfResultsAndCountsFromWhenItIsNamedAndNoLonger() throws IOException {
    vault.note("Tide.md", CALL).note("a.md", HEAD + "The bollards\n");
    vault.sync(store);
    assertThat(found("bollards")).containsExactly("a.md", "Tide.md");
    assertThat(tagged("")).isEqualTo(Map.of("harbour", 2L));

    vault.note("a.md", HEAD + "The bollards\n" + source("Tide"));
    SyncReport report = vault.sync(store);
    assertThat(List.of(report.changed(), report.unchanged())).containsExactly(1, 1);
    assertThat(found("bollards")).containsExactly("a.md");
    assertThat(tagged("")).isEmpty();
    assertThat(found("in:source bollards")).containsExactly("Tide.md");
    assertThat(tagged("in:source")).isEqualTo(Map.of("harbour", 2L));

    vault.note("a.md", HEAD + "The bollards\n");
    vault.sync(store);
    assertThat(found("bollards")).containsExactly("a.md", "Tide.md");
    assertThat(found("in:source")).isEmpty();
    assertThat(tagged("")).isEqualTo(Map.of("harbour", 2L));
  }

  @Test
  void aNoteThatComesAfterTheOneThatNamesItIsASource() throws IOException {
    vault.note("a.md", HEAD + source("Tide"));
    vault.sync(store);
    vault.note("Tide.md", CALL);
    vault.sync(store);
    assertThat(shape("Tide.md")).isEqualTo(NoteShape.SOURCE);
    vault.rename("Tide.md", "Ebb.md");
    vault.sync(store);
    assertThat(shape("Ebb.md")).isEqualTo(NoteShape.OTHER);
  }

  @Test
  void aSourceOfTwoNotesIsOneUntilTheLastOfThemGoes() throws IOException {
    vault.note("Tide.md", CALL);
    vault.note("a.md", HEAD + source("Tide")).note("b.md", HEAD + source("Tide.md"));
    vault.sync(store);
    vault.delete("a.md");
    vault.sync(store);
    assertThat(shape("Tide.md")).isEqualTo(NoteShape.SOURCE);
    vault.delete("b.md");
    vault.sync(store);
    assertThat(shape("Tide.md")).isEqualTo(NoteShape.OTHER);
  }

  @Test
  void aNoteIsNoSourceOfItself() throws IOException {
    vault.note("Calls/Tide.md", CALL + source("Tide"));
    vault.sync(store);
    assertThat(shape("Calls/Tide.md")).isEqualTo(NoteShape.OTHER);
    vault.note("a.md", HEAD + source("Tide"));
    vault.sync(store);
    assertThat(shape("Calls/Tide.md")).isEqualTo(NoteShape.SOURCE);
    vault.note("a.md", HEAD);
    vault.sync(store);
    assertThat(shape("Calls/Tide.md")).isEqualTo(NoteShape.OTHER);
  }

  @Test
  void allNotesOfTheNameAreSources() throws IOException {
    vault.note("Calls/Tide.md", CALL).note("Mail/Tide.md", CALL);
    vault.note("Meetings/Tide.md", HEAD + source("Tide"));
    vault.sync(store);
    assertThat(found("in:source")).containsExactly("Calls/Tide.md", "Mail/Tide.md");
    vault.note("Meetings/Tide.md", HEAD + source("Mail/Tide"));
    vault.sync(store);
    assertThat(found("in:source")).containsExactly("Mail/Tide.md");
  }

  @Test
  void aSourceThatCannotBeReadWhenItIsNamedIsOneFromTheNextSync() throws IOException {
    vault.note("Tide.md", CALL).note("a.md", HEAD);
    vault.sync(store);
    vault.note("a.md", HEAD + source("Tide"));
    vault.sync(store, new Unreadable(folder.resolve("vault/Tide.md"), 1));
    assertThat(shape("Tide.md")).isEqualTo(NoteShape.OTHER);
    vault.sync(store);
    assertThat(shape("Tide.md")).isEqualTo(NoteShape.SOURCE);
  }

  @Test
  void theSampleVaultsSourcesAreThoseOfItsFolder() throws Exception {
    try (Application application = SampleVaultIndex.open()) {
      EngineAnswer sources = application.search().run(request("in:source", Unit.NOTE)).answer();
      assertThat(sources.hits())
          .extracting(hit -> ((Hit.OfNote) hit).note().path())
          .hasSize(2)
          .allMatch(path -> path.startsWith("Sources/"));
      EngineAnswer others = application.search().run(request("", Unit.NOTE)).answer();
      assertThat(others.total()).isEqualTo(application.search().summary().notes() - 2);
    }
  }

  @Test
  void realNotesNameSourcesThatAreNotThere() throws IOException {
    Path real = Path.of("../shared/seed-vault");
    assumeThat(real).isDirectory();
    assertThat(new TestVault(real).sync(store).notes()).isEqualTo(5);
    assertThat(found("in:source")).isEmpty();
    assertThat(found("")).hasSize(5);
  }

  private static String source(String name) {
    return "\n*Source: [[" + name + "]]*\n";
  }

  private NoteShape shape(String path) throws IOException {
    try (Searcher searcher = searcher();
        Searcher.Snapshot snapshot = searcher.snapshot()) {
      return snapshot.note(path).orElseThrow().card().shape();
    }
  }

  /** Paths of the notes that are found, sorted. */
  private List<String> found(String query) throws IOException {
    return answer(query, Unit.NOTE).hits().stream()
        .map(hit -> ((Hit.OfNote) hit).note().path())
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  /** Tag → items that have it. */
  private Map<String, Long> tagged(String query) throws IOException {
    return Objects.requireNonNull(answer(query, Unit.ITEM).facets().get(Dimension.TAG))
        .values()
        .stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  private EngineAnswer answer(String query, Unit unit) throws IOException {
    try (Searcher searcher = searcher()) {
      return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
          .run(request(query, unit))
          .answer();
    }
  }

  private static SearchRequest request(String query, Unit unit) {
    List<FacetRequest> facets = List.of(new FacetRequest(Dimension.TAG, 9));
    return SearchRequest.of(query).unit(unit).facets(facets).build();
  }
}
