package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query is warned about, where, and in which words. */
class QueryWarningTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      persn:ana      → 0-6 persn: → There is no qualifier "persn:", so it was searched as a word. Did you mean "person:"?
      x -Tags:alpha  → 3-8 Tags:  → There is no qualifier "Tags:", so it was searched as a word. Did you mean "tag:"?
      sectoin: x     → 0-8 sectoin: → There is no qualifier "sectoin:", so it was searched as a word. Did you mean "section:"?
      x (dat:2025)   → 3-7 dat:   → There is no qualifier "dat:", so it was searched as a word. Did you mean "date:"?
      person: ana    → 0-7 person: → "person:" has no value right after its colon, so it was searched as a word. Write person:value or person:"two words".
      x Person:      → 2-9 Person: → "Person:" has no value right after its colon, so it was searched as a word. Write person:value or person:"two words".
      date: 2025     → 0-5 date:  → "date:" has no value right after its colon, so it was searched as a word. Write date:2025-11.
      is:?           → 0-3 is:    → "is:" has no value right after its colon, so it was searched as a word. Write is:open.
      priority:()    → 0-9 priority: → "priority:" has no value right after its colon, so it was searched as a word. Write priority:high.
      x date:soon    → 7-11 soon  → "soon" is not a date, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as 2025-11..2026-01 or >=2025-11, today, "last week" or 7d.
      date:2025,soon → 10-14 soon → "soon" is not a date, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as 2025-11..2026-01 or >=2025-11, today, "last week" or 7d.
      date:"some day" → 5-15 "some day" → "some day" is not a date, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as 2025-11..2026-01 or >=2025-11, today, "last week" or 7d.
      priority:urgent → 9-15 urgent → "urgent" is not a priority, so it was searched as words. Write highest, high, medium, none, low or lowest, or for instance >=medium.
      priority:>highest → 9-17 >highest → ">highest" is not a priority, so it was searched as words. Write highest, high, medium, none, low or lowest, or for instance >=medium.
      before:soon    → 7-11 soon  → "soon" is not one date, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, or today or "last week".
      since:>=2025   → 6-12 >=2025 → ">=2025" is not one date, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, or today or "last week".
      newer:2025     → 6-10 2025  → "2025" is not a length of time, so it was searched as words. Write for instance 7d, 2w, 3m or 1y.
      older_than: 1y → 0-11 older_than: → "older_than:" has no value right after its colon, so it was searched as a word. Write older_than:7d.
      date:99999999y → 5-14 99999999y → "99999999y" is not a date, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as 2025-11..2026-01 or >=2025-11, today, "last week" or 7d.
      due:soon       → 4-8 soon   → "soon" is not a due date, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as 2025-11..2026-01 or >=2025-11, today, "next week", 7d, overdue, stale, none or invalid.
      start:overdue  → 6-13 overdue → "overdue" is not a date of a task, so it was searched as words. Write a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as 2025-11..2026-01 or >=2025-11, today, "next week", 7d, none or invalid.
      due:           → 0-4 due:   → "due:" has no value right after its colon, so it was searched as a word. Write due:2025-11.
      newer-than:7d  → 0-11 newer-than: → There is no qualifier "newer-than:", so it was searched as a word. Did you mean "newer_than:"?
      srot:due       → 0-5 srot:  → There is no qualifier "srot:", so it was searched as a word. Did you mean "sort:"?
      is:urgent      → 3-9 urgent → "urgent" is not something an item can be, so it was searched as words. Write open, overdue, stale, done, cancelled, in-progress, on-hold, blocked, blocking, repeated, carried, settled, recurring, sub-item, task, decision, summary, fact, topic, context, contact, opportunity, blocker, related, other, meeting, person-page, customer-page or source.
      x title:?      → 2-8 title: → "title:" has no value right after its colon, so it was searched as a word. Write title:value or title:"two words".
      has:()         → 0-4 has:   → "has:" has no value right after its colon, so it was searched as a word. Write has:due.
      no: due        → 0-3 no:    → "no:" has no value right after its colon, so it was searched as a word. Write no:due.
      links:(a b)    → 0-6 links: → "links:(…)" takes single values, so it was searched as words. Write links:(a OR b) or links:"a b".
      abuot:x        → 0-6 abuot: → There is no qualifier "abuot:", so it was searched as a word. Did you mean "about:"?
      x [key:a       → 2-3 [      → This bracket is not closed, so it was searched as words. Write ] where the property should end.
      x [key:]       → 2-7 [key:  → "[key:]" has no value, so it was searched as words. Write [key], [key:value] or [key:null].
      [k:OR] x       → 0-5 [k:OR → "[k:]" has no value, so it was searched as words. Write [k], [k:value] or [k:null].
      [key:>soon]    → 5-10 >soon → ">soon" compares with something that is neither a number nor a date, so it was searched as words. Write for instance >5 or >=2025-11-06, or put it in quotation marks.
      [key:5 OR >x]  → 10-12 >x   → ">x" compares with something that is neither a number nor a date, so it was searched as words. Write for instance >5 or >=2025-11-06, or put it in quotation marks.
      x Tag:(dog cat) → 2-6 Tag:  → "Tag:(…)" takes single values, so it was searched as words. Write tag:(a OR b) or tag:"a b".
      x (a b         → 2-3 (      → This parenthesis is not closed, so it reaches to the end. Write ) where it should end.
      tag:(a OR b    → 4-5 (      → This parenthesis is not closed, so it reaches to the end. Write ) where it should end.
      x “a b         → 2-3 “      → This quotation mark is not closed, so it reaches to the end. Write a second one where the phrase should end.
      x "a b         → 2-3 "      → This quotation mark is not closed, so it reaches to the end. Write a second one where the phrase should end.
      to:"ana s      → 3-4 "      → This quotation mark is not closed, so it reaches to the end. Write a second one where the phrase should end.
      """)
  void aWarningSaysWhatIsWrongWhereAndWhatToWrite(String query, String part, String message) {
    QueryWarning warning = QueryParser.parse(query).warnings().getFirst();
    String where = query.substring(warning.start(), warning.end());
    assertThat(warning.start() + "-" + warning.end() + " " + where).isEqualTo(part);
    assertThat(warning.message()).isEqualTo(message);
    assertThat(QueryParser.parse(query).warnings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      note: this
      1:1 and 10:30
      https://example.org
      id:5 so: it:
      e-mail: a_b:c follow-up:x -_x:y
      title:steering
      [10:30] [?] [ ] [-]
      - [x] paid
      [text](https://example.org)
      [sic: this]
      [by:: Ana]
      [https://example.org]
      a[b:c
      [a
      a:b
      a OR
      OR NOT - ) ?
      a) first b) second
      #1984 C#
      [[a
      the 5" pipe
      what is dpu?
      -x
      tag:a,
      "
      """)
  void ordinaryTextIsNotWarnedAbout(String query) {
    assertThat(QueryParser.parse(query).warnings()).isEmpty();
  }

  @Test
  void warningsAreInTheOrderOfTheirPositions() {
    assertThat(QueryParser.parse("(date:soon persn:x \"a").warnings())
        .extracting(QueryWarning::start)
        .containsExactly(0, 6, 11, 19);
  }

  @Test
  void valuesSearchedAsTextKeepTheWarningsOfTheirQuotationMarks() {
    assertThat(QueryParser.parse("date:2025,\"some day").warnings())
        .extracting(QueryWarning::mistake)
        .containsExactlyInAnyOrder(
            Messages.notAValue("some day", ValueKind.DATE), Messages.openQuotation());
  }

  @Test
  void aLongValueIsShortenedInTheMessage() {
    String query = "date:" + "x".repeat(38) + "🚀" + "x".repeat(60);
    assertThat(QueryParser.parse(query).warnings().getFirst().message())
        .startsWith("\"" + "x".repeat(38) + "…\" is not a date");
  }
}
