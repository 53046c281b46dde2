package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Qualifiers and the forms of their values. */
class QualifiedTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      person:ana → (person ana)
      involves:ana → (person ana)
      with:ana → (participant ana)
      participant:ana → (participant ana)
      attendee:ana → (participant ana)
      assignee:ana → (assignee ana)
      to:ana → (assignee ana)
      owner:ana → (assignee ana)
      mentions:ana → (mentioned ana)
      tag:alpha → (tag alpha)
      label:alpha → (tag alpha)
      section:decision → (section decision)
      in:decision → (section decision)
      type:standup → (type standup)
      date:2025-11 → (date 2025-11)
      on:2025-11-06 → (date 2025-11-06)
      during:2025 → (date 2025)
      priority:high → (priority high)
      status:proposed → (status proposed)
      is:open → (is open)
      path:Work/ → (path Work/)
      title:steering → (title steering)
      file:plan.md → (file plan.md)
      about:ana → (about ana)
      links:plan → (links plan)
      has:due → (has due)
      no:due → (no due)
      no:(due OR tag) → (no due | tag)
      has:due,tag → (has due | tag)
      -no:due → (not (no due))
      No:DUE → (no DUE)
      has:company → (has company)
      has:"two words" → (has "two words")
      is:in-progress → (is in-progress)
      is:"person page" → (is "person page")
      is:fact,summary → (is fact | summary)
      -is:Blocked → (not (is Blocked))
      links:[[a b]] → (links "a b")
      about:@me → (about @me)
      links:Work/a.md,b → (links Work/a.md | b)
      tag:#a/b → (tag #a/b)
      PERSON:ana → (person ana)
      TAG:alpha → (tag alpha)
      Person:Ana → (person Ana)
      person: ana → (and person: ana)
      (person:) → person:
      person:? x → (and person: x)
      person:, x → (and person:, x)
      fungible person:ana dpu → (and fungible (person ana) dpu)
      (person:ana) → (person ana)
      """)
  void aQualifierIsAKnownNameWithItsValueAdjacent(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      person:"ana silva" → (person "ana silva")
      person:(ana OR ben) → (person ana | ben)
      person:(ana OR "ben ode" OR cy) → (person ana | "ben ode" | cy)
      person:( ana  OR  ben ) → (person ana | ben)
      person:(ana) → (person ana)
      person:("ana silva") → (person "ana silva")
      person:(ana OR) → (person ana)
      person:(OR ana) → (person ana)
      person:() x → (and person: x)
      person:ana,ben → (person ana | ben)
      person:ana,"ben ode",cy → (person ana | "ben ode" | cy)
      person:"ana silva","ben ode" → (person "ana silva" | "ben ode")
      person:"silva, ana" → (person "silva, ana")
      person:(ana,ben OR cy) → (person ana | ben | cy)
      person:ana, ben → (and (person ana) ben)
      tag:a,,b → (tag a | b)
      path:Work/a,b → (path Work/a,b)
      title:a,b → (title a,b)
      title:"a, b" → (title "a, b")
      title:(a OR b,c) → (title a | b,c)
      -title:"x y" → (not (title "x y"))
      title:(a b) → (and title: a b)
      file:(a OR "b c") → (file a | "b c")
      path:/a.b/ → (path /a.b/)
      person:* → (has person)
      -tag:* x → (and (not (has tag)) x)
      (to:*) DUE:* → (and (has assignee) (has due))
      person:*a → (person *a)
      path:/a(b|c)/ x → (and (path /a(b|c)/) x)
      path:/a/b/ → (path /a/b/)
      path:/a\\/b/ → (path /a\\/b/)
      path:/a/b → (path /a/b)
      path:/a b/ → (and (path /a) b/)
      path:/a\\ b/ → (and (path /a\\) b/)
      (path:/a/) → (path /a/)
      path:(/a(b)/ OR c) → (path /a(b)/ | c)
      path:/a/? → (path /a/)
      path:"/a/" → (path "/a/")
      path:// x → (and path:// x)
      path:// x/ → (and path:// x/)
      path:/a → (path /a)
      -path:/a[)]/ → (not (path /a[)]/))
      path:(Work/ OR "Home/x y") → (path Work/ | "Home/x y")
      path:"a (b)/c" → (path "a (b)/c")
      person:"a \\"b\\" c" → (person "a "b" c")
      section:a:b → (section a:b)
      tag:OR → (tag OR)
      person:ana OR ben → (or (person ana) ben)
      """)
  void aQualifierTakesOneOrSeveralValues(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      -person:ana → (not (person ana))
      NOT person:ana → (not (person ana))
      -person:"ana silva" → (not (person "ana silva"))
      -tag:(a OR b) → (not (tag a | b))
      tag:a tag:b → (and (tag a) (tag b))
      tag:a -tag:b → (and (tag a) (not (tag b)))
      -(tag:a person:ana) → (not (and (tag a) (person ana)))
      tag:a OR person:ana → (or (tag a) (person ana))
      fungible dpu -person:"ana silva" → (and fungible dpu (not (person "ana silva")))
      """)
  void aQualifierIsNegatedAndRepeated(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      date:2025-11..2026-01 → (date 2025-11..2026-01)
      date:>=2025-11 → (date >=2025-11)
      date:2025,2023-01 → (date 2025 | 2023-01)
      date:"2025-11" → (date "2025-11")
      date:soon → date:soon
      date:2025-13 → date:2025-13
      -date:soon → (not date:soon)
      date:2025,soon → date:2025,soon
      date:"some day" → (and date: "some day")
      is:open,[[]],soon → (and is: "open" "soon")
      -date:"some day" → (not (and date: "some day"))
      date:2025,"some day" → (and date: "2025" "some day")
      date:(2025 OR soon) → (and date: (or 2025 soon))
      -date:(2025 OR soon) → (not (and date: (or 2025 soon)))
      priority:>=medium → (priority >=medium)
      priority:high,low → (priority high | low)
      priority:urgent → priority:urgent
      is:Task → (is Task)
      is:open,decision → (is open | decision)
      is:overdone → is:overdone
      """)
  void aValueThatCannotBeUnderstoodIsText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}
