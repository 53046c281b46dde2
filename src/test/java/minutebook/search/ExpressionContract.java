package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.query.QueryWarning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions in Lucene's syntax find; an engine that understands them inherits it. */
public abstract class ExpressionContract extends HarbourVault {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
      # expression                     | items found, by the beginning of their text
      cranes                           | The cranes, Lease two, Crane review
      CRANE                            | The cranes, Lease two, Crane review
      exact:cranes                     | The cranes, Lease two
      exact:crane                      | Crane review
      crane lease                      | The cranes, Lease two, Crane review, Return the
      crane OR lease                   | The cranes, Lease two, Crane review, Return the
      crane AND lease                  | Lease two, Return the
      text:crane AND text:lease        | Lease two
      +crane +surveyed                 | The cranes
      crane && lease && march          | Lease two
      crane -lease                     | The cranes, Crane review
      crane NOT lease                  | The cranes, Crane review
      +crane !lease                    | The cranes, Crane review
      +(crane diver) -review           | The cranes, Lease two, Book the, The diver
      (crane lease two)@2              | Lease two, Return the
      text:(crane lease two)@2         | Lease two
      harbour                          | Harbour kickoff
      harbour AND lease                | Lease two
      title:harbour AND section:task   | Order paint, Book the
      title:"crane review" AND diver   | The diver
      title:kickof* AND lease          | Lease two
      heading:quay                     | The 🚢, The diver
      heading:"quay walls" AND diver   | The diver
      quay AND diver                   | The diver
      people:cleo                      | 2025-11-20: Café
      cleo                             | 2025-11-20: Café, Cleo Marsh
      café                             | 2025-11-20: Café
      "berth nine"                     | The 🚢, The diver
      "nine berth"                     |
      "nine berth"~2                   | The 🚢, The diver
      "diver crack"~2                  | The diver
      cra*                             | The cranes, Lease two, Crane review, The diver
      CRA*                             | The cranes, Lease two, Crane review, The diver
      cr?ck                            | The diver
      text:bol*                        | Paint the
      lesae~1                          | Lease two, Return the
      lesae~                           | Lease two, Return the
      lease~0                          | Lease two, Return the
      lesae~0                          |
      /cra(ck)?(nes)?/                  | The cranes, Lease two, The diver
      +lease +text:/c\\D+/              | Lease two
      exact:/nin./                     | The 🚢, The diver
      fn:ordered(lease cranes)         | Lease two
      fn:ordered(cranes lease)         |
      fn:unordered(cranes lease)       | Lease two
      fn:maxgaps(0 fn:ordered(lease cranes)) |
      fn:maxgaps(1 fn:ordered(lease cranes)) | Lease two
      fn:phrase(berth fn:or(nine ten)) | The 🚢, The diver
      fn:ordered(fn:wildcard(div*) nine) | The diver
      fn:atLeast(2 lease two until)    | Lease two
      fn:atLeast(2 diver crack crane)  | The diver
      fn:before(found nine)            | The diver
      fn:ordered(fn:fuzzyTerm(devir 2) berth) | The diver
      heading:fn:ordered(quay walls)   | The 🚢, The diver
      crane AND -fn:ordered(lease cranes) | The cranes, Crane review
      person:"cleo marsh"              | 2025-11-20: Café, Cleo Marsh, Runs the
      person:CLEO\\ MARSH              | 2025-11-20: Café, Cleo Marsh, Runs the
      person:cleo                      |
      person:cleo*                     | 2025-11-20: Café, Cleo Marsh, Runs the
      person:*marsh                    | 2025-11-20: Café, Cleo Marsh, Runs the
      person:/cleo .*/                 | 2025-11-20: Café, Cleo Marsh, Runs the
      assignee:"ben ode"               | Order paint
      mentioned:"Cleo Marsh"           | 2025-11-20: Café
      participant:"ben ode" AND crane  | The cranes, Lease two
      tag:budget                       | Paint the
      tag:"#budget"                    | Paint the
      tag:project AND crane            | The cranes, Lease two, Crane review
      tag:"project/harbour/north" AND crane | Crane review
      tag:project*north AND crane      | Crane review
      section:decision AND lease       | Lease two, Return the
      type:people                      | Cleo Marsh, Runs the
      status:todo                      | Order paint
      status:*                         | Order paint, Book the
      priority:high                    | Order paint
      priority:(high low)              | Order paint, Book the
      state:closed                     | Book the
      has:due                          | Order paint
      link:*                           | 2025-11-20: Café
      path:"people/" AND paint         | Runs the
      path:*kickoff.md AND paint       | Paint the, Order paint
      due:2025-11-10                   | Order paint
      due:2025                         | Order paint
      due:*                            | Order paint
      due:[2025-11 TO 2025-12]         | Order paint
      due:{2025-11-10 TO 2025-12]      |
      due:[* TO 2025-11-10}            |
      due>=2025-11-10                  | Order paint
      due>2025-11-10                   |
      due<=2025-11                     | Order paint
      due<2025-11                      |
      crane AND date:[2025-12 TO *]    | Crane review
      crane AND date:{2025-11 TO *]    | Crane review
      crane AND date:[2025-W45 TO 2025-W46] | The cranes, Lease two
      date:2025-11-20                  | 2025-11-20: Café
      -date:* AND paint                | Runs the
      bollards                         | Paint the
      shape:source                     | talk, Ana: the
      +section:decision +(-lease)      | Paint the, 2025-11-20: Café
      shape:source AND bollards        | Ana: the
      shape:s?urce AND bollards        | Ana: the
      shape:/so.*/ AND bollards        | Ana: the
      shape:* AND bollards             | Paint the, Ana: the
      -shape:meeting AND bollards      |
      -shape:source AND bollards       | Paint the
      shape:person-page bollards       | Paint the, Cleo Marsh, Runs the
      -(shape:source) AND -lease AND bollards | Paint the
      date:[2025-11-03 TO 2025-11-03] AND crane | The cranes, Lease two
      link:"cleo marsh"                | 2025-11-20: Café
      shape:("person-page" source) AND (paint bollards) | Runs the, Ana: the
      crane^2 lease^0                  | The cranes, Lease two, Crane review, Return the
      (crane)^99999999999999999999999999999999999999999999 | The cranes, Lease two, Crane review
      crane …                          | The cranes, Lease two, Crane review
      +crane +"…"                      | The cranes, Lease two, Crane review
      -crane +section:decision         | Paint the, Return the, 2025-11-20: Café
      """)
  void itemsAreFound(String expression, @Nullable String found) throws IOException {
    SearchResult result = run(lucene(expression).page(0, 50).build());
    assertThat(result.warnings()).isEmpty();
    assertThat(result.also()).isEmpty();
    List<String> texts = result.answer().hits().stream().map(ExpressionContract::text).toList();
    List<String> wanted = found == null ? List.of() : Arrays.asList(found.split(", ", -1));
    assertThat(texts)
        .as("%s", texts)
        .hasSameSizeAs(wanted)
        .allMatch(text -> wanted.stream().anyMatch(text::startsWith));
    assertThat(result.answer().total()).isEqualTo(wanted.size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
      # expression          | position | warning                                            | advice
      "berth nine           | 0-11  | This quotation mark is not closed                  | Write a second
      tag:project/plover    | 11-18 | Slashes stand around a regular expression here | Put a value with a slash in quotation marks, such as tag:"project/harbour"
      path:People/ crane    | 11-12 | Slashes stand around a regular expression here | Put a
      tag:a/b/c lease       | 4-8   | Slashes stand around a regular expression here | Put a
      /etc/hosts            | 0-10  | Slashes stand around a regular expression here | Put a
      crane /b              | 6-8   | Slashes stand around a regular expression here | Put a
      crane ]               | 6-7   | What stands here is no part of Lucene's syntax, or is not closed | Close each
      crane fn:near(a b) c  | 9-13  | There is no function "near"                        | Known: ordered, unordered, unordered
      fn:*                  | 3-3   | There is no function ""                            | Known: ordered,
      crane AND (           | 11-11 | Something is missing here in Lucene's syntax       | Write \\
      crane )               | 6-7   | ")" cannot stand here in Lucene's syntax           | Write \\
      OR crane              | 0-2   | "OR" cannot stand here in Lucene's syntax          | Write \\
      crane: lease:         | 12-13 | ":" cannot stand here in Lucene's syntax           | Write \\
      crane^                | 6-6   | Something is missing here in Lucene's syntax       | Write \\
      crane persn:ana       | 6-11  | There is no field "persn"                          | Known: text, exact, heading, people, title, person,
      fn:maxgaps(99999999999 crane) | 11-22 | 99999999999 is too large a number          | Write a smaller
      fn:extend(crane 1 99999999999) | 18-29 | 99999999999 is too large a number         | Write a smaller
      (crane lease)@99999999999 | 14-25 | 99999999999 is too large a number              | Write a smaller
      crane^9999999999 "a b"~99999999999 | 23-34 | 99999999999 is too large a number     | Write a smaller
      "crane lease"~1.5     | 14-17 | 1.5 is no whole number                             | Write one without a point
      *crane                | 0-6   | "*crane" begins with a wildcard                    | Write a letter first.
      berth-n*              | 0-8   | A wildcard stands for letters of a single word     | Write that word
      "crane lease"~51      | 1-12  | Words can be at most 50 apart                      | Write ~50 or less.
      person:ana~           | 7-10  | "person" has no ~                                  | Write the whole
      be-rth~1              | 0-6   | Words of at most 64 letters can have typos         | Leave ~ out.
      text:[a TO b]         | 6-7   | Only dates have ranges                             | Write for instance
      [a TO b]              | 1-2   | Only dates have ranges                             | Write for instance
      date:soon             | 5-9   | "soon" is no date                                  | Write 2025
      date:2025-13          | 5-12  | "2025-13" is no date                               | Write 2025
      date:[2025 TO x]      | 14-15 | "x" is no date                                     | Write 2025
      date:[2025-12-01 TO 2025-01-01] | 6-30 | No day is in this range, which ends before it begins | Write the earlier date first, and [
      date:{2025-11 TO 2025-11} lease | 6-24 | No day is in this range, which ends before it begins | Write the earlier
      date:/2025.*/         | 5-13  | Dates have no regular expressions                  | Write [
      /(crane/              | 0-8   | The regular expression /(crane/ cannot be used: a bracket is open, or a sign is not where it can be | Write a
      /((a{99}){99}){99}/   | 0-19  | The regular expression /((a{99}){99}){99}/ cannot be used: it is too long, or repeats too much | Write a
      /a{400}/ /b{101}/     | 9-17  | Regular expressions, words with ~ and phrases with a distance are too much work together | Use
      "a b c"~9 /b{450}/    | 10-18 | Regular expressions, words with ~ and phrases with a distance are too much work together | Use
      crane~2 -/b{495}/     | 9-17  | Regular expressions, words with ~ and phrases with a distance are too much work together | Use
      /.*a.{90}/            | 0-10  | The regular expression /.*a.{90}/ cannot be used: it is too long, or repeats too much | Write a
      person:fn:ordered(a)  | 0-20  | "person" has no functions                          | Write them
      fn:wildcard(c* 9999)  | 15-19 | 9999 is too large a number                         | Write at most
      fn:wildcard(?* 1)     | 0-17  | A wildcard in a function stands for too many words | Write more
      crane -fn:wildcard(?* 1) | 7-24 | A wildcard in a function stands for too many words | Write more
      fn:atLeast(0 crane)   | 11-12 | A function that wants at least 0 finds nothing      | Write at least 1
      """)
  void whatIsNotUnderstoodIsSearchedAsPlainWordsAndSaid(
      String expression, String position, String warning, String advice) throws IOException {
    List<QueryWarning> warnings = run(lucene(expression).build()).warnings();
    assertThat(warnings).hasSize(1);
    QueryWarning first = warnings.getFirst();
    assertThat(first.start() + "-" + first.end() + " " + first.message())
        .startsWith(
            position
                + " "
                + warning
                + ", so the expression was searched as plain words. "
                + advice);
    assertThatThrownBy(() -> run(lucene(expression).strict(true).build()))
        .isInstanceOf(QueryRefusedException.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
      crane AND (surveyed | items with "crane" and "(surveyed" | The cranes
      "berth nine         | items with ""berth" and "nine"     | The 🚢, The diver
      [                   | all items                          |
      """)
  void aMalformedExpressionStillFindsItsWords(
      String expression, String explanation, @Nullable String found) throws IOException {
    SearchResult result = run(lucene(expression).matching(Matching.ALL).build());
    assertThat(result.explanation()).isEqualTo(explanation);
    if (found != null) {
      assertThat(result.answer().total()).isEqualTo(found.split(", ", -1).length);
    }
  }

  @Test
  void anEmptyExpressionFindsEverything() throws IOException {
    SearchResult all = run(SearchRequest.of("").build());
    for (String expression : List.of("", "  ", "*", "*:*", "…")) {
      SearchResult result = run(lucene(expression).build());
      assertThat(result.warnings()).as(expression).isEmpty();
      assertThat(result.answer().total()).as(expression).isEqualTo(all.answer().total());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
      crane                          | Crane
      "berth nine" -diver            | berth nine
      cra*                           | crane
      +section:decision +lease -march | lease
      text:fn:ordered(diver fn:or(nine crack)) | diver found a crack
      +crane +person:"ana silva" +date:[2025-12 TO *] | Crane
      title:crane AND diver          | diver
      section:decision AND date:2025-12 |
      """)
  void whatIsFoundInATextIsHighlighted(String expression, @Nullable String marked)
      throws IOException {
    SearchResult result = run(lucene(expression).highlight(true).build());
    assertThat(result.answer().hits()).isNotEmpty();
    List<String> texts =
        result.answer().hits().stream()
            .map(Hit.OfItem.class::cast)
            .flatMap(
                hit ->
                    hit.highlights().stream()
                        .map(one -> hit.item().text().substring(one.start(), one.end())))
            .toList();
    if (marked == null) {
      assertThat(texts).isEmpty();
    } else {
      assertThat(texts).isNotEmpty().anyMatch(marked::equalsIgnoreCase);
      assertThat(texts)
          .allMatch(
              text ->
                  text.toLowerCase(Locale.ROOT)
                      .startsWith(marked.substring(0, 3).toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void notesAreFoundThroughOneItemThatSatisfiesTheWholeExpression() throws IOException {
    assertNotes("crane AND lease", "kickoff, review");
    assertNotes("text:crane AND text:lease", "kickoff");
    assertNotes("text:surveyed AND section:task", null);
    assertNotes("section:decision -lease", "kickoff, review");
    assertNotes("paint", "kickoff, Cleo Marsh");
    assertNotes("shape:source", "talk");
  }

  private void assertNotes(String expression, @Nullable String names) throws IOException {
    SearchResult result = run(lucene(expression).unit(Unit.NOTE).build());
    assertThat(result.answer().hits())
        .extracting(hit -> ((Hit.OfNote) hit).note().path().replaceAll(".*/|\\.md", ""))
        .as(expression)
        .containsExactlyInAnyOrder(names == null ? new String[0] : names.split(", ", -1));
  }

  @Test
  void facetsAndFiltersCountWhatTheExpressionFinds() throws IOException {
    Filter ana = new Filter(Dimension.SECTION, Filter.Mode.ANY, "decision");
    SearchResult result =
        run(
            lucene("crane OR lease")
                .filters(List.of(ana))
                .facets(List.of(new FacetRequest(Dimension.SECTION, 9)))
                .build());
    assertThat(result.answer().total()).isEqualTo(2);
    assertThat(Objects.requireNonNull(result.answer().facets().get(Dimension.SECTION)).values())
        .contains(new FacetValue("decision", 2, true, List.of()))
        .extracting(FacetValue::value)
        .contains("summary");
  }

  @Test
  void relevanceFollowsTheExpressionsOwnWeights() throws IOException {
    assertThat(text(first("text:surveyed^9 text:march"))).startsWith("The cranes");
    assertThat(text(first("text:surveyed text:march^9"))).startsWith("Lease two");
    assertThat(first("crane").score()).isPositive();
  }

  private Hit first(String expression) throws IOException {
    return run(lucene(expression).build()).answer().hits().getFirst();
  }

  @Test
  void theExplanationQuotesTheExpression() throws IOException {
    assertThat(run(lucene("+crane -lease").build()).explanation())
        .isEqualTo("items with the expression +crane -lease in Lucene's syntax");
  }

  @Test
  void nothingIsWidenedAndNoOtherOrderIsTaken() throws IOException {
    SearchResult nothing = run(lucene("+crane +submarine").build());
    assertThat(nothing.ran()).isEqualTo(Match.OUTRIGHT);
    assertThat(nothing.answer().total()).isZero();
    assertThat(run(lucene("crane").order(Optional.of(Order.DATE_DESC)).build()).answer().hits())
        .extracting(ExpressionContract::text)
        .first()
        .isEqualTo("Crane review");
  }

  private static SearchRequest.Builder lucene(String expression) {
    return SearchRequest.of(expression).syntax(Syntax.LUCENE);
  }

  private static String text(Hit hit) {
    return ((Hit.OfItem) hit).item().text();
  }
}
