package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.index.TestVault;
import minutebook.query.QueryParser;
import minutebook.query.Span;
import minutebook.search.Suggestion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link Searcher} suggests while somebody types; an engine's test inherits it. */
public abstract class SuggestionsContract extends HarbourVault {
  private static final int MOST = 8;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # typed              | the text after each that is suggested, and its count
          per                  | person:
          an                   | person:"Ana Silva" 11
          cl                   | person:"Cleo Marsh" 3 · "Cleo Marsh" 2 · cleo 2
          marsh                | person:"Cleo Marsh" 3 · "Cleo Marsh" 2
          marshall             | person:"Cleo Marsh" 3
          SIL                  | person:"Ana Silva" 11
          ode                  | person:"Ben Ode" 6
          @an                  | person:"Ana Silva" 11
          harb                 | #project/harbour 11 · #project/harbour/north 5 · "Harbour kickoff" 1 · harbour 1
          harbour ki           | "Harbour kickoff" 1 · harbour kickoff 1
          lease ki             | lease "Harbour kickoff" 1 · lease kickoff 1
          ana sil              | person:"Ana Silva" 11
          pro                  | #project 11 · #project/harbour 11 · #project/harbour/north 5
          nor                  | #project/harbour/north 5
          bo                   | bollards 1 · book 1
          bollards             |
          caf                  | cafe 1
          café                 |
          d                    | date: · due: · done:
          -p                   | -person: · -participant: · -priority: · -path: · -place: · -#project 11 · -#project/harbour 11 · -#project/harbour/north 5
          lease -(cr           | lease -(created: · lease -("Crane review" 1 · lease -(cranes 3 · lease -(crane 3 · lease -(crack 1
          §§                   | person: · with: · assignee: · mentions: · tag: · section: · type: · date:
          §lease §             | lease person: · lease with: · lease assignee: · lease mentions: · lease tag: · lease section: · lease type: · lease date:
          person:              | person:"Ana Silva" 11 · person:"Ben Ode" 6 · person:"Cleo Marsh" 3
          person:an            | person:"Ana Silva" 11
          person:marsh         | person:"Cleo Marsh" 3
          person:"ana s        | person:"Ana Silva" 11
          person:ana,b         | person:ana,"Ben Ode" 6
          person:(ana OR b     | person:(ana OR "Ben Ode" 6
          with:                | with:"Ana Silva" 11 · with:"Ben Ode" 6
          assignee:            | assignee:"Ana Silva" 1 · assignee:"Ben Ode" 1
          to:a                 | to:"Ana Silva" 1
          mentions:            | mentions:"Cleo Marsh" 1
          tag:                 | tag:project 11 · tag:project/harbour 11 · tag:project/harbour/north 5 · tag:budget 1
          tag:har              | tag:project/harbour 11 · tag:project/harbour/north 5
          tag:#pro             | tag:project 11 · tag:project/harbour 11 · tag:project/harbour/north 5
          §#§                  | #project 11 · #project/harbour 11 · #project/harbour/north 5 · #budget 1
          §#pro§               | #project 11 · #project/harbour 11 · #project/harbour/north 5
          §#project/§          | #project/harbour 11 · #project/harbour/north 5
          -#bud                | -#budget 1
          section:             | section:other 6 · section:decision 4 · section:decisions 4 · section:"action items" 2 · section:"quay walls" 2 · section:source 2 · section:task 2 · section:fact 1
          section:qu           | section:"quay walls" 2
          in:so                | in:source 2
          status:              | status:done 1 · status:todo 1
          type:                | type:meetings 11 · type:people 2
          priority:            | priority:high 1 · priority:low 1
          is:                  | is:meeting 11 · is:other 6 · is:decision 4 · is:person-page 2 · is:source 2 · is:task 2 · is:done 1 · is:fact 1
          has:                 | has:person 13 · has:date 11 · has:tag 11 · has:decision 4 · has:assignee 2 · has:priority 2 · has:task 2 · has:due 1
          about:cl             | about:"Cleo Marsh" 2
          date:2025            | date:2025-12 4 · date:2025-11 7
          date:2025-11         |
          before:2025          | before:2025-12 7
          after:2025           | after:2025-11 4
          since:               | since:2025-12 4 · since:2025-11 11 · since:2025 11
          until:               | until:2025-12 11 · until:2025-11 7 · until:2025 11
          path:                | path:work/ 11 · path:people/ 2
          path:so              |
          "harb                | "Harbour kickoff" 1
          "ana s               | "Ana Silva" 1
          "                    |
          [[cra                | "Crane review" 1
          "berth nine"         |
          nothingatall         |
          tga:ana              |
          again                |
          talk                 | talks 1
          paint)               |
          Sil"va               |
          date:11              | date:2025-11 7
          date:2025-1          | date:2025-12 4 · date:2025-11 7
          s                    | section: · since: · scheduled: · start: · status: · size: · sort: · person:"Ana Silva" 11
          it                   | item:
          bl                   | block:
          ta                   | tag: · task: · task-todo: · task-done: · talks 1
          task-                | task-todo: · task-done:
          un                   | until: · unit: · until 1
          -un                  | -until: · -until 1
          (un                  | (until: · (until 1
          sort:                | sort:relevance · sort:date-desc · sort:date-asc · sort:due · sort:priority · sort:urgency · sort:title · sort:modified
          lease sort:D         | lease sort:date-desc · lease sort:date-asc · lease sort:due
          sort:x               |
          unit:                | unit:item · unit:note
          item:cr              | item:cranes 3 · item:crane 3 · item:crack 1
          task:pa              | task:paint 1
          task:cr              |
          task-done:pa         |
          task-done:bo         | task-done:book 1
          item:                |
          item:(cr             | item:(created: · item:("Crane review" 1 · item:(cranes 3 · item:(crane 3 · item:(crack 1
          links:               | links:"Cleo Marsh" 1
          links:cl             | links:"Cleo Marsh" 1
          DATE:20              | DATE:2025-12 4 · DATE:2025-11 7 · DATE:2025 11
          lease person:ana b   | lease person:ana before: · lease person:ana block: · lease person:ana person:"Ben Ode" 6 · lease person:ana #budget 1
          person:"ana "        |
          priority:h           | priority:high 1
          is:op                | is:open 1
          IS:DEC               | IS:decision 4
          status:x             |
          lease OR nin         | lease OR nine 2
          """)
  void areOfTheKindThatFitsMostUsedFirst(String typed, String suggested) throws IOException {
    String inserts =
        suggest(typed, MOST).stream()
            .map(one -> one.insert() + (one.count() == null ? "" : " " + one.count()))
            .collect(Collectors.joining(" · "));
    assertThat(inserts).isEqualTo(suggested == null ? "" : suggested);
  }

  @Test
  void sayWhatTheyAreAndWhatTheyReplace() throws IOException {
    Span replaced = new Span(6, 10);
    assertThat(suggest("lease harb", MOST))
        .containsExactly(
            new Suggestion(Kind.TAG, "project/harbour", "lease #project/harbour", replaced, 11L),
            new Suggestion(
                Kind.TAG, "project/harbour/north", "lease #project/harbour/north", replaced, 5L),
            new Suggestion(
                Kind.TITLE, "Harbour kickoff", "lease \"Harbour kickoff\"", replaced, 1L),
            new Suggestion(Kind.WORD, "harbour", "lease harbour", replaced, 1L));
    assertThat(suggest("-pers", MOST))
        .containsExactly(
            new Suggestion(Kind.QUALIFIER, "person:", "-person:", new Span(1, 5), null));
    assertThat(suggest("is:op", MOST))
        .containsExactly(new Suggestion(Kind.VALUE, "open", "is:open", new Span(3, 5), 1L));
    assertThat(suggest("to:an", MOST))
        .containsExactly(
            new Suggestion(Kind.PERSON, "Ana Silva", "to:\"Ana Silva\"", new Span(3, 5), 1L));
  }

  @Test
  void ofEachKindThereAreNoMoreThanAskedFor() throws IOException {
    assertThat(suggest("p", 1).stream().map(Suggestion::text))
        .containsExactly("person:", "project");
    assertThat(suggest("lease cr", 1).stream().map(Suggestion::text))
        .containsExactly("created:", "Crane review", "cranes");
    assertThat(suggest("", 3)).hasSize(3);
  }

  /** But for qualifiers, which still need a value. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      value = {
        "an",
        "be",
        "cl",
        "pro",
        "#p",
        "har",
        "lea",
        "be ",
        "person:",
        "with:",
        "to:",
        "mentions:",
        "tag:",
        "section:",
        "type:",
        "status:",
        "priority:",
        "is:",
        "date:",
        "before:",
        "until:",
        "path:",
        "in:so",
        "links:",
        "cra",
        "item:cr",
        "task:pa",
        "§\"h§"
      })
  void areUnderstoodAndFindAtLeastWhatTheyCount(String typed) throws IOException {
    for (Suggestion one : suggest(typed, 50)) {
      Long count = one.count();
      if (count != null) {
        assertThat(QueryParser.parse(one.insert()).warnings()).as(one.insert()).isEmpty();
        long found = search(one.insert(), Unit.ITEM).total();
        if (one.kind() == Kind.WORD) {
          assertThat(found).as(one.insert()).isEqualTo(count);
        } else {
          assertThat(found).as(one.insert()).isGreaterThanOrEqualTo(count);
        }
      }
    }
  }

  @Test
  void areOfTheStateOfTheIndex(@TempDir Path folder) throws IOException {
    TestVault vault = harbour(folder.resolve("vault"));
    Path index = folder.resolve("index");
    sync(vault, index);
    try (Searcher searcher = searcher(index)) {
      Search search = new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON);
      assertThat(texts(search, "cra")).containsExactly("Crane review", "cranes", "crane", "crack");
      assertThat(texts(search, "person:c")).containsExactly("Cleo Marsh");

      sync(vault.delete("Work/review.md").note("new.md", "Cora leases cranes"), index);

      assertThat(texts(search, "cra")).containsExactly("cranes");
      assertThat(texts(search, "lind")).isEmpty();
      sync(vault.note("task.md", "- [ ] Lease @Cora Lind"), index);
      assertThat(texts(search, "lind")).containsExactly("Cora Lind");
    }
  }

  @Test
  void aTypeOfStatusCountsEveryStatusOfIt(@TempDir Path folder) throws IOException {
    TestVault vault = harbour(folder.resolve("vault")).note("task.md", "- [?] Survey the quay");
    Path index = folder.resolve("index");
    sync(vault, index);
    try (Searcher searcher = searcher(index)) {
      Search search = new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON);
      assertThat(search.suggest("status:", MOST))
          .extracting(one -> one.text() + " " + one.count())
          .containsExactly("todo 2", "done 1", "proposed 1");
    }
  }

  private static List<String> texts(Search search, String typed) throws IOException {
    return search.suggest(typed, MOST).stream().map(Suggestion::text).toList();
  }

  private List<Suggestion> suggest(String typed, int most) throws IOException {
    return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON).suggest(typed, most);
  }
}
