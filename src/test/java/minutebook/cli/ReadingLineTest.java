package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The reading of a question as a search prints it. */
final class ReadingLineTest {

  @Test
  void aQuestionIsFollowedByTheQueryItCouldBe() {
    Run run = Run.of("search", "-n", "0", "--facets", "", "what does Niall owe Petra Holm?");

    assertThat(run.out())
        .startsWith("Perhaps: is:open assignee:\"Niall O'Dwyer\" person:\"Petra Holm\"\n\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theNameOfAPersonOffersTheBrief() {
    assertThat(Run.of("search", "-n", "0", "--facets", "", "petra", "holt").out())
        .startsWith("A person: minutebook brief \"Petra Holt\"\n\n");
    assertThat(Run.of("search", "petra").out()).doesNotContain("A person");
  }

  @Test
  void withoutAReadingNothingIsSaid() {
    assertThat(Run.of("search", "kestrel", "antenna").out()).doesNotContain("Perhaps");
  }
}
