package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minutebook.query.QueryWarning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What qualifiers over the fields of notes and items find; an engine's test inherits it. */
public abstract class FieldContract extends FieldVault {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      assignee:mara               | Print plan
      to:@me                      | Print plan
      assignee:bruno,mara         | Send plan, Print plan
      mentions:ines               | Timetable agreed, Call Ines
      mentions:nessa              | Timetable agreed, Call Ines
      mentions:@me                |
      mentions:tomas              |
      person:bruno                | Send plan
      about:ines                  | Ines Caldeira, Runs the
      about:nessa                 | Ines Caldeira, Runs the
      about:"INES caldeira"       | Ines Caldeira, Runs the
      about:@me                   |
      about:northquay             | Northquay Ferries, No licence
      about:nqf                   | Northquay Ferries, No licence
      about:(ines OR nqf) runs    | Runs the
      person:@me -with:@me        |
      with:ines                   |
      person:ines -about:ines     | Timetable agreed, Call Ines
      """)
  void rolesDifferOnOneMeeting(String query, @Nullable String found) throws IOException {
    assertFound(query, found);
  }

  @ParameterizedTest
  @CsvSource({
    "with:@me, 10",
    "with:tomas, 10",
    "person:@me, 10",
    "person:ines, 4",
    "with:mara with:tomas, 10",
    "-with:@me, 8"
  })
  void whoTookPartIsOnAllItemsOfTheMeeting(String query, int items) throws IOException {
    assertThat(run(query, Unit.ITEM).answer().total()).isEqualTo(items);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      title:ferry buy             | Buy ropes
      title:FERR                  | Ferry sync, Timetable agreed, Buy ropes, Send plan, Print plan, Fold plan, Draw plan, Call Ines, Hire boat, Rent shed, Northquay Ferries, No licence
      title:"sync ferry" buy      | Buy ropes
      title:"ferries north"       | Northquay Ferries, No licence
      title:sync,ferry            |
      -title:ferr -title:ines     | "2026, ropes", Ropes arrived, Tern, Gull
      file:ropes ship             | Tern, Gull
      file:2026,                  | "2026, ropes", Ropes arrived, Tern, Gull
      file:nqf.md                 | Northquay Ferries, No licence
      file:ferries                |
      path:Log/ ship              | Tern, Gull
      path:"2026, r" ship         | Tern, Gull
      path:/^LOG/ ship            | Tern, Gull
      path:/ropes\\.md$/ ship     | Tern, Gull
      path:/^ropes/               |
      path:/nq[a-f]/              | Northquay Ferries, No licence
      path:/l(og)+.*\\d/ ship     | Tern, Gull
      path:/\\D{3}s.nqf/          | Northquay Ferries, No licence
      -path:/o/ -path:/cust/      |
      """)
  void notesAreFoundByTitleFileAndPath(String query, @Nullable String found) throws IOException {
    assertFound(query, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      links:"Ferry sync"          | Ropes arrived
      links:"ferry sync.md"       | Ropes arrived
      links:"Work/Ferry sync"     | Ropes arrived
      links:[[Ferry sync]]        | Ropes arrived
      links:nessa                 | Timetable agreed
      links:"Ines Caldeira"       | Timetable agreed
      links:"nowhere yet"         | Ropes arrived
      links:(nessa OR "Ferry sync") | Timetable agreed, Ropes arrived
      links:nqf                   |
      has:link                    | Timetable agreed, Ropes arrived
      has:link -links:nessa       | Ropes arrived
      """)
  void itemsAreFoundByWhereTheyLink(String query, @Nullable String found) throws IOException {
    assertFound(query, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      [company] ropes             | Buy ropes, "2026, ropes", Ropes arrived
      [company:northquay] ropes   | Buy ropes
      [Company:NORTHQUAY] ropes   | Buy ropes
      [company:north]             |
      [company:southquay] ship    | Tern, Gull
      [company:north, quay] ship  | Tern, Gull
      [company:"North, quay" OR northquay] ropes | Buy ropes, "2026, ropes", Ropes arrived
      -[company]                  | Ines Caldeira, Runs the, Northquay Ferries, No licence
      [company] -[company:northquay] ship | Tern, Gull
      [room] buy                  | Buy ropes
      [room:null] buy             | Buy ropes
      [company:null]              |
      [length:null]               | Gull
      -[length:null] [ship]       | Tern
      [length:>30]                | Tern
      [length:>40]                |
      [length]                    | Tern, Gull
      [ship:tern OR gull]         | Tern, Gull
      [budget:>1000] buy          | Buy ropes
      [budget:<1000] ship         | Tern, Gull
      [budget:300.0] ship         | Tern, Gull
      [budget:"300.0"]            |
      [budget:>=300] -[budget:>300] ship | Tern, Gull
      [signed:>2026-01-14] buy    | Buy ropes
      [signed:>2026-01-15]        |
      [signed:2026-01] buy        | Buy ropes
      [cost:80]                   | Buy ropes
      [cost:<100 OR >1000]        | Buy ropes
      [cost:50..100]              | Buy ropes
      [cost:"50..100"]            |
      [deposit:>1000]             | Buy ropes
      [deposit:1,500]             | Buy ropes
      [deposit:1000..1400]        |
      [paid:2026-02-10]           | Buy ropes
      [paid:2026-02..2026-03]     | Buy ropes
      [paid:>2026-02-10]          |
      [vendor:ropery, ltd]        | Buy ropes
      [vendor] [company]          | Buy ropes
      [title:"ferry sync"] buy    | Buy ropes
      [title] buy                 | Buy ropes
      [type:log] ship             | Tern, Gull
      [date:>2026-02] buy         |
      [date:2026-02] buy          | Buy ropes
      [participants:tomas ferro] buy | Buy ropes
      [tags:project/ferry] buy    | Buy ropes
      [aliases:NQF]               | Northquay Ferries, No licence
      has:vendor                  | Buy ropes
      has:company ship            | Tern, Gull
      no:company                  | Ines Caldeira, Runs the, Northquay Ferries, No licence
      """)
  void propertiesOfNotesAndFieldsOfItemsAreFoundByKeyAndValue(String query, @Nullable String found)
      throws IOException {
    assertFound(query, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      is:done                     | Draw plan
      is:cancelled                | Hire boat
      is:in-progress              | Fold plan
      is:on-hold                  | Call Ines
      is:blocked                  | Print plan
      is:blocking                 | Send plan
      is:sub-item                 |
      is:recurring                | Draw plan
      recurrence:"EVERY w"        | Draw plan
      recurrence:monthly          |
      -recurrence:every plan      | Send plan, Print plan, Fold plan
      due:invalid                 |
      done:invalid                |
      heading:ecis                | Buy ropes
      -heading:e "plan"           |
      has:task-id                 | Send plan, Draw plan
      has:depends-on              | Print plan, Fold plan
      no:depends-on plan          | Send plan, Draw plan
      is:open                     | Send plan, Print plan, Fold plan, Call Ines, Rent shed
      is:open,done plan           | Send plan, Print plan, Fold plan, Draw plan
      is:blocker                  | No licence
      is:summary                  | Timetable agreed
      is:person-page              | Ines Caldeira, Runs the
      is:"customer page"          | Northquay Ferries, No licence
      is:meeting ropes            | Buy ropes
      is:source                   | raw, raw words
      status:todo                 | Send plan, Print plan, Rent shed
      status:Todo -status:proposed | Send plan, Print plan
      status:proposed             | Rent shed
      status:on-hold,cancelled    | Call Ines, Hire boat
      has:task -is:open           | Draw plan, Hire boat
      has:decision                | Buy ropes
      has:due                     | Send plan
      has:scheduled               | Call Ines
      has:start                   | Call Ines
      has:assignee                | Send plan, Print plan
      has:priority                | Send plan
      has:recurrence              | Draw plan
      has:tag has:due             | Send plan
      has:tag -with:@me           |
      has:date -with:@me          |
      has:person -with:@me        | Ines Caldeira, Runs the
      has:due,recurrence          | Send plan, Draw plan
      no:due plan                 | Print plan, Fold plan, Draw plan
      no:due sync                 |
      no:recurrence ropes         |
      no:assignee is:open         | Fold plan, Call Ines, Rent shed
      no:priority plan            | Print plan, Fold plan, Draw plan
      no:date ship                | Tern, Gull
      no:person                   | "2026, ropes", Ropes arrived, Tern, Gull, Northquay Ferries, No licence
      no:tag runs                 | Runs the
      no:task buy                 | Buy ropes
      no:link no:company          | Ines Caldeira, Runs the, Northquay Ferries, No licence
      -no:due plan                | Send plan
      -no:due sync                |
      -has:due plan               | Print plan, Fold plan, Draw plan
      """)
  void statesAndWhatThereIs(String query, @Nullable String found) throws IOException {
    assertFound(query, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      no:due                      | Ferry sync
      has:due no:due              |
      -has:due is:meeting         |
      -no:due is:meeting          |
      [cost:80] with:@me          | Ferry sync
      [cost:80] is:open           |
      [company:northquay] is:open | Ferry sync
      -[ship] [company]           | Ferry sync
      title:ferr                  | Ferry sync, nqf
      about:ines                  | Ines Caldeira
      links:nessa                 | Ferry sync
      is:blocked                  | Ferry sync
      no:link                     | Ferry sync, "2026, ropes", Ines Caldeira, nqf
      -has:link                   | Ines Caldeira, nqf
      """)
  void aNoteHasOneItemThatMeetsAll(String query, @Nullable String found) throws IOException {
    List<String> notes = new ArrayList<>();
    for (Hit hit : run(query, Unit.NOTE).answer().hits()) {
      notes.add(hit.note().path().replaceAll(".*/|\\.md", ""));
    }
    assertThat(notes).containsExactlyInAnyOrderElementsOf(list(found));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
      [compny]            → 0 to 8: no property 'compny'; did you mean company?
      x [company:northq]  → 11 to 17: no company 'northq'; did you mean north, quay, northquay?
      [vendor:ropery]     → 8 to 14: no vendor 'ropery'; did you mean ropery, ltd?
      has:vender          → 4 to 10: no property 'vender'; did you mean vendor?
      no:asignee          → 3 to 10: no property 'asignee'; did you mean assignee, signed?
      about:inez          → 6 to 10: no page about 'inez'; did you mean Ines Caldeira?
      about:tomas         → 6 to 11: no page about 'tomas'
      links:"ferry sinc"  → 6 to 18: no note 'ferry sinc'; did you mean ferry sync?
      status:propsed      → 7 to 14: no status 'propsed'; did you mean proposed?
      title:zzz           → 6 to 9: no title with 'zzz'
      file:nqg.md         → 5 to 11: no file with 'nqg.md'; did you mean nqf.md?
      path:custom/        → 5 to 12: no path with 'custom/'; did you mean customers/?
      [paid:"lastweek"]   → 6 to 16: no paid 'lastweek'
      [cost:5..1]         → 6 to 10: no cost '5..1'
      path:/a(/           → 5 to 9: A part of it is empty, so this regular expression was searched as words. Write (a|b)? where something may be missing.
      path:/a{999}{9}/    → 5 to 16: It repeats a repetition, so this regular expression was searched as words. Write one of ? * + {2,3} after a part.
      path:/a.{99}/       → 5 to 13: /a.{99}/ would take too many steps, so this regular expression was searched as words. Write one with fewer repetitions.
      """)
  void whatNamesNothingIsWarnedOf(String query, String warning) throws IOException {
    assertThat(run(query, Unit.ITEM).warnings())
        .extracting(one -> one.start() + " to " + one.end() + ": " + one.message())
        .containsExactly(warning);
  }

  @ParameterizedTest
  @CsvSource({
    "[company]",
    "[company:null]",
    "[budget:>9999]",
    "[budget:\"300\"]",
    "has:due",
    "no:vendor",
    "links:nqf",
    "links:Customers/nqf.md",
    "links:\"Nowhere Yet\"",
    "status:todo",
    "about:nessa",
    "path:/zzz/",
    "title:\"sync ferry\"",
    "file:FERRY",
    "path:customers/",
    "[paid:last week]",
    "[paid:\"last week\"]",
    "[cost:1..5]"
  })
  void whatNamesSomethingIsNot(String query) throws IOException {
    assertThat(run(query, Unit.ITEM).warnings()).extracting(QueryWarning::message).isEmpty();
  }

  private void assertFound(String query, @Nullable String found) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Hit hit : run(query, Unit.ITEM).answer().hits()) {
      texts.add(((Hit.OfItem) hit).item().text());
    }
    List<String> expected = list(found);
    assertThat(texts)
        .hasSize(expected.size())
        .allSatisfy(text -> assertThat(expected).anyMatch(text::startsWith));
    assertThat(expected)
        .allSatisfy(one -> assertThat(texts).anyMatch(text -> text.startsWith(one)));
  }

  /** A comma and a blank divide, but within quotation marks. */
  private static List<String> list(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(", (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
            .map(one -> one.replace("\"", ""))
            .toList();
  }
}
