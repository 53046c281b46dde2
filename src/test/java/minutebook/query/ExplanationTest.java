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
      priority:high         → items with priority high
      priority:>=medium     → items with priority medium or higher
      priority:>medium      → items with priority above medium
      priority:<medium      → items with priority below medium
      priority:<=medium     → items with priority medium or lower
      -priority:low         → items without priority low
      status:todo           → items with status todo
      -status:done          → items without status done
      is:open               → items that are open
      is:task,decision      → items that are tasks or decisions
      -is:open              → items that are not open
      path:Work/            → items with Work/ in the path
      -path:"Work/Two Words/" → items without "Work/Two Words/" in the path
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
    assertThat(Explanation.of(new Not(all), "items")).isEqualTo("items with nothing at all");
    assertThat(Explanation.of(new Not(new Not(all)), "items")).isEqualTo("items with anything");
    assertThat(Explanation.of(new Or(List.of(all, new Not(all))), "items"))
        .isEqualTo("items either with anything or with nothing at all");
  }
}
