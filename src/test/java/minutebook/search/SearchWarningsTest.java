package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.query.QueryWarning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWarningsTest {
  @TempDir Path folder;
  private TestVault vault;

  @BeforeEach
  void index() throws IOException {
    vault =
        new TestVault(folder.resolve("vault"))
            .note(
                "a.md",
                """
                ---
                type: meetings
                participants: [Ana Silva, Zoë Brandão]
                tags: [harbour]
                ---
                ## Quay walls
                - [ ] Paint
                """)
            .note("Work/walls.md", "---\ntitle: Wall plans\n---\nNorth\n");
    sync();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          person:anna            | 7 to 11: no person 'anna'; did you mean Ana Silva?
          x with:"zoe brandon"   | 7 to 20: no person 'zoe brandon'; did you mean Zoë Brandão?
          tag:harbor,harbour     | 4 to 10: no tag 'harbor'; did you mean harbour?
          person:@me             | 7 to 10: '@me' means the owner of the vault, and nobody is configured as that; add the line 'owner: Your Name' to people.yaml, with your name as the notes have it
          -#nothing              | 2 to 9: no tag 'nothing'
          section:walls          | 8 to 13: no section 'walls'; did you mean quay walls?
          in:desicion            | 3 to 11: no section 'desicion'; did you mean decision?
          type:meeting           | 5 to 12: no type 'meeting'; did you mean meetings?
          status:tood            | 7 to 11: no status 'tood'; did you mean todo?
          title:walls            | 6 to 11: no title with 'walls'; did you mean wall plans?
          title:"wall quay"      | 6 to 17: no title with 'wall quay'
          -file:alpha            | 6 to 11: no file with 'alpha'
          path:Wrok/             | 5 to 10: no path with 'Wrok/'; did you mean work/?
          path:work/halls        | 5 to 15: no path with 'work/halls'
          path:plans/            | 5 to 11: no path with 'plans/'
          links:"wall plan"      | 6 to 17: no note 'wall plan'; did you mean wall plans?
          about:ana              | 6 to 9: no page about 'ana'
          """)
  void aValueThatNamesNothingIsWarnedOfWhereItStands(String query, String warning)
      throws IOException {
    assertThat(run(query).warnings()).extracting(SearchWarningsTest::text).containsExactly(warning);
  }

  @ParameterizedTest
  @CsvSource({
    "person:SILVA",
    "with:zoe",
    "tag:Harbour",
    "section:QUAY WALLS",
    "status:todo",
    "title:PLANS WÁLL",
    "file:WALLS.MD",
    "path:WORK/",
    "path:K/WALL"
  })
  void caseAndAccentsOfAValueDoNotMatter(String query) throws IOException {
    String quoted = query.replaceFirst(":(.* .*)", ":\"$1\"");
    assertThat(run(quoted).warnings()).isEmpty();
    assertThat(run(quoted).answer().total()).isPositive();
  }

  @Test
  void warningsStandInTheOrderOfTheQuery() throws IOException {
    assertThat(run("tag:x persn:y type:z").warnings())
        .extracting(QueryWarning::start)
        .isSorted()
        .hasSize(3);
  }

  @Test
  void aValueIsGoneWithTheLastNoteThatHasIt() throws IOException {
    List<String> queries = List.of("tag:harbour", "person:ana", "section:\"quay walls\"");
    for (String query : queries) {
      assertThat(run(query).warnings()).as(query).isEmpty();
    }
    vault.note("a.md", "Nothing");
    sync();
    for (String query : queries) {
      assertThat(run(query).warnings()).as(query).hasSize(1);
    }
  }

  @Test
  void theExplanationNamesThePeopleMeant() throws IOException {
    assertThat(run("person:zoe paint").explanation())
        .isEqualTo("items with \"paint\", involving \"Zoë Brandão\"");
  }

  private static String text(QueryWarning warning) {
    return warning.start() + " to " + warning.end() + ": " + warning.message();
  }

  private void sync() throws IOException {
    try (IndexStore store =
        new LuceneStore(folder.resolve("index"), TestVault.CONFIGURATION.analysis())) {
      vault.sync(store);
    }
  }

  private SearchResult run(String query) throws IOException {
    try (Searcher searcher = new LuceneSearcher(folder.resolve("index"), TestVault.CONFIGURATION)) {
      return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
          .run(SearchRequest.of(query).build());
    }
  }
}
