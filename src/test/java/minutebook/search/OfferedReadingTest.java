package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import minutebook.SampleVaultIndex;
import minutebook.app.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered for questions about the sample vault, and what it finds. */
final class OfferedReadingTest {
  private static Application application;

  @BeforeAll
  static void open() throws Exception {
    application = SampleVaultIndex.open();
  }

  @AfterAll
  static void close() throws Exception {
    application.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          what did we decide about the loading dock in June 2026 | section:decision loading dock date:2026-06
          which decisions did we take about the subscription in April 2026? | section:decision subscription date:2026-04
          what does Niall still owe us? | is:open assignee:"Niall O'Dwyer"
          open tasks for Anders Vik about brackets | is:open brackets assignee:"Anders Vik"
          high priority tasks of Tomas Ferro | is:task priority:high assignee:"Tomas Ferro"
          what do I have to put online? | is:open put online assignee:@me
          what did we agree with Petra Holm about the pilot? | section:decision pilot with:"Petra Holm"
          what was discussed with Will Ashdown between February and May 2026? | with:"Will Ashdown" date:2026-02..2026-05
          key facts about the Kestrel antenna | section:fact Kestrel antenna
          summary of the escalation call on 9 April 2026 | section:summary escalation call date:2026-04-09
          zoe brandao night eskholm | night eskholm person:"Zoë Brandão"
          """)
  void aReadingFindsSomethingAndSoDoesTheQuestion(String question, String reading)
      throws Exception {
    SearchResult asked = run(question);

    assertThat(asked.reading()).map(Reading::q).contains(reading);
    assertThat(asked.answer().total()).as(question).isPositive();
    assertThat(run(reading).answer().total()).as(reading).isPositive();
    assertThat(run(reading).ran()).isEqualTo(Match.OUTRIGHT);
  }

  @Test
  void aReadingIsNeverAppliedByItself() throws Exception {
    String question = "what did we decide about the loading dock in June 2026";
    SearchResult asked = run(question);

    assertThat(asked.explanation()).contains("\"decide\"").doesNotContain("section");
    assertThat(asked.answer().total())
        .isNotEqualTo(run(asked.reading().orElseThrow().q()).answer().total());
  }

  @Test
  void aReadingIsExplainedWithThePeopleMeant() throws Exception {
    Reading reading = run("what do I have to put online?").reading().orElseThrow();

    assertThat(reading.explanation())
        .isEqualTo(
            "items with \"put\" and \"online\", that are open, assigned to \"Mara Lindqvist\"");
    SearchRequest notes = SearchRequest.of("decisions about pricing").unit(Unit.NOTE).build();
    assertThat(application.search().run(notes).reading())
        .map(Reading::explanation)
        .contains("notes with \"pricing\", in section decision");
  }

  @ParameterizedTest
  @CsvSource({"kestrel antenna", "section:decision kestrel", "'what is a grace period?'", "''"})
  void withoutAKindATimeOrAPersonNothingIsOffered(String text) throws Exception {
    assertThat(run(text).reading()).isEmpty();
  }

  @Test
  void whatNamesNothingOfTheIndexIsNotOffered() throws Exception {
    assertThat(run("decisions about #pricing").reading()).isPresent();
    assertThat(run("decisions about #ballooning").reading()).isEmpty();
  }

  private static SearchResult run(String text) throws Exception {
    return application.search().run(SearchRequest.of(text).build());
  }
}
