package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries in plain words. */
class ExplanationTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      ()                    → all items
      /[/                   → no items
      person:*              → items that have people
      dpu                   → items with "dpu"
      fungible dpu          → items with "fungible" and "dpu"
      a b c                 → items with "a", "b" and "c"
      "a b" c               → items with the phrase "a b" and "c"
      a OR b OR c           → items with "a", "b" or "c"
      a OR b c              → items with either "a" or both "b" and "c"
      a OR b c d            → items with either "a" or all of "b", "c" and "d"
      a (b OR c)            → items with "a" and either "b" or "c"
      a (b OR (c (d OR e))) → items with "a" and either "b" or both "c" and either "d" or "e"
      -x                    → items without "x"
      -x -"y z"             → items without "x" or the phrase "y z"
      a -b                  → items with "a", without "b"
      a -(b OR c)           → items with "a", without "b" or "c"
      a -(b c)              → items with "a", without both "b" and "c"
      fungible dpu section:decision -person:"ana silva" → items with "fungible" and "dpu", in section decision, not involving "ana silva"
      -person:ana -draft dpu tag:alpha → items with "dpu", tagged alpha, without "draft", not involving ana
      person:ana            → items involving ana
      person:ana,"ben ode"  → items involving ana or "ben ode"
      with:ana              → items with participant ana
      -with:ana             → items without participant ana
      to:ana                → items assigned to ana
      -to:ana               → items not assigned to ana
      mentions:ana          → items mentioning ana
      -mentions:ana         → items not mentioning ana
      #alpha                → items tagged alpha
      -tag:a,b,c            → items not tagged a, b or c
      in:decision           → items in section decision
      -in:decision          → items not in section decision
      type:standup          → items of type standup
      -type:standup         → items not of type standup
      date:2025-11          → items dated 2025-11
      date:>2025-11         → items dated after 2025-11
      date:>=2025-11        → items dated 2025-11 or later
      date:<2025-11         → items dated before 2025-11
      date:<=2025-11        → items dated 2025-11 or earlier
      date:2025-11..2026-01 → items dated from 2025-11 to 2026-01
      date:2025-11..*       → items dated 2025-11 or later
      date:*..2025-11       → items dated 2025-11 or earlier
      date:2023,>=2025      → items dated 2023 or 2025 or later
      -date:2025            → items not dated 2025
      before:2025-11        → items dated before 2025-11
      -after:"last week"    → items not dated after last week
      since:2025 until:2026 → items dated since 2025, dated until 2026
      newer:7d older:1y     → items dated newer than 7d, dated older than 1y
      modified:>=2025       → items modified 2025 or later
      -modified:today       → items not modified today
      due:2025-11           → items due 2025-11
      due:none,2025-11..*   → items due on no day or 2025-11 or later
      scheduled:<2025-11    → items scheduled before 2025-11
      start:none            → items starting on no day
      done:2025             → items done 2025
      created:2025          → items created 2025
      cancelled:2025        → items cancelled 2025
      -due:2025-11          → items that are tasks not due 2025-11
      -scheduled:2025       → items that are tasks not scheduled 2025
      -start:none           → items that are tasks not starting on no day
      -done:2025            → items that are tasks not done 2025
      -created:2025         → items that are tasks not created 2025
      -cancelled:2025       → items that are tasks not cancelled 2025
      -(due:2025 OR priority:low) → items that are tasks except those either due 2025 or with priority low
      -(due:2025 done:2026) → items that are tasks except those due 2025 and done 2026
      a -(due:2025 in:b)    → items with "a", except those due 2025 and in section b
      is:overdue,stale      → items that are overdue or stale
      lease sort:due        → items with "lease"
      priority:high         → items with priority high
      priority:>=medium     → items with priority medium or higher
      priority:>medium      → items with priority above medium
      priority:<medium      → items with priority below medium
      priority:<=medium     → items with priority medium or lower
      -priority:low         → items that are tasks without priority low
      status:todo           → items with status todo
      -status:done          → items that are tasks without status done
      is:open               → items that are open
      is:open -is:settled   → items that are open and not settled in a later note
      is:open has:due -is:settled assignee:ana → items that are open and not settled in a later note, that have due dates, assigned to ana
      is:task is:open -is:settled -is:carried lease → items with "lease", that are tasks, open, not settled in a later note and not carried over from an earlier note
      is:open is:task,decision → items that are open, that are tasks or decisions
      -is:settled           → items that are not settled in a later note
      -is:open a -is:carried → items with "a", that are not open and not carried over from an earlier note
      is:task,decision      → items that are tasks or decisions
      -is:open              → items that are not open
      path:Work/            → items with Work/ in the path
      -path:"Work/Two Words/" → items without "Work/Two Words/" in the path
      title:"a b"           → items with "a b" in the title
      -title:a              → items without a in the title
      file:a,b              → items with a,b in the file's name
      -file:a               → items without a in the file's name
      about:ana             → items about ana
      -about:ana            → items not about ana
      links:[[a b]]         → items linking to "a b"
      -links:a              → items not linking to a
      path:/a.*b/           → items with /a.*b/ in the path
      has:due,person        → items that have due dates or people
      has:company           → items that have property company
      -has:tag              → items that have no tags
      no:company            → items that have no property company
      -has:company          → items that have no property company
      no:due                → items that have no due dates
      -no:due               → items that are tasks, except those that have no due dates
      is:blocked            → items that are blocked
      is:blocking,sub-item  → items that are blocking others or below other list items
      has:task-id,depends-on → items that have ids of a task or tasks they depend on
      due:invalid           → items due on a day that is none
      heading:"a b"         → items with "a b" in a heading above
      -heading:a,b          → items without a,b in a heading above
      recurrence:every      → items recurring every
      -recurrence:every     → items that are tasks not recurring every
      is:fact,person-page   → items that are facts or on person pages
      [company]             → items with property company
      -[company]            → items without property company
      [company:acme OR "a b"] → items with property company acme or "a b"
      [company:null]        → items with property company empty
      [size:>5]             → items with property size above 5
      [size:<=5]            → items with property size 5 or less
      [size:1..5]           → items with property size from 1 to 5
      [size:*..5]           → items with property size 5 or less
      [size:2025-11..*]     → items with property size 2025-11 or more
      [size:"1..5"]         → items with property size "1..5"
      [size:a..b]           → items with property size a..b
      -[size:>=2025-11]     → items without property size 2025-11 or more
      a [b:c] -[d]          → items with "a", with property b c, without property d
      stor* word~1          → items with a word like "stor*" and "word" with up to one typo
      word~2 OR /st.*/      → items with "word" with up to two typos or a word that matches /st.*/
      "a b"~5 -"c d"~2      → items with the words "a b" at most 5 apart, without the words "c d" at most 2 apart
      item:(a b)            → items with "a" and "b" in one item's text
      item:(a in:c)         → items (with "a" and in section c) in one item's text
      -item:(a b)           → items except those with "a" and "b" in one item's text
      section:(a -b) c      → items with "c", (with "a" and without "b") in one section
      task:call             → items that are tasks with "call"
      task:""               → items that are tasks
      -task:""              → items except those that are tasks
      task-todo:(a OR b)    → items that are open tasks with "a" or "b"
      task-done:""          → items that are closed tasks
      match-case:IT         → items with "IT" as written
      -match-case:(IT OR "a B") → items without "IT" or "a B" as written
      #alpha OR dpu         → items either tagged alpha or with "dpu"
      a (#b OR in:c)        → items with "a", either tagged b or in section c
      #a OR (b in:c)        → items either tagged a or (with "b" and in section c)
      a -(#b in:c)          → items with "a", except those tagged b and in section c
      a -(#b OR in:c)       → items with "a", except those either tagged b or in section c
      """)
  void aQueryInPlainWords(String query, String expected) {
    assertThat(Explanation.of(QueryParser.parse(query).root(), "items")).isEqualTo(expected);
  }

  @Test
  void theNounIsTheCallers() {
    assertThat(Explanation.of(QueryParser.parse("dpu").root(), "notes"))
        .isEqualTo("notes with \"dpu\"");
    assertThat(Explanation.of(new MatchAll(), "notes")).isEqualTo("all notes");
  }

  @Test
  void treesThatAreNotSimplifiedAreExplainedToo() {
    QueryNode all = new MatchAll();
    assertThat(Explanation.of(new Not(all), "items")).isEqualTo("no items");
    assertThat(Explanation.of(new Not(new Not(all)), "items")).isEqualTo("items with anything");
    assertThat(Explanation.of(new Or(List.of(all, new Not(all))), "items"))
        .isEqualTo("items either with anything or with nothing at all");
  }
}
