package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What could not be understood is said by {@code status} and found by {@code has:problem}. */
final class ProblemsTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("fine.md", "# Fine\n\n- [ ] A task 📅 2026-01-31\n");
  }

  @Test
  void statusNamesEachProblemWithItsPlaceAndMend() throws Exception {
    own.write("tasks.md", "- [ ] One 📅 2026-02-30\n- [ ] Two\n- [ ] Three 📅 2026-13-01\n");
    own.write("trailing.md", "- [ ] Call 📅 2026-01-10 about the lease\n");

    String[] lines = own.run("status").out().split("\n");

    assertThat(lines[3]).isEqualTo("problem   invalid-date: 2 times in 1 note");
    assertThat(lines[4])
        .startsWith("          tasks.md:1: the due date of a task, '2026-02-30', is no date")
        .endsWith("; write the date as 2026-01-31");
    assertThat(lines[5])
        .startsWith("          tasks.md:3: the due date of a task, '2026-13-01', is no date");
    assertThat(lines[6]).isEqualTo("notice    trailing-text: 1 time in 1 note");
    assertThat(lines).hasSize(8);
  }

  @Test
  void asJsonTheyHaveTheSamePlaces() throws Exception {
    own.write("tasks.md", "- [ ] One 📅 2026-02-30\n");

    assertThat(own.run("status", "--json").out())
        .contains(
            "\"diagnostics\":[{\"code\":\"invalid-date\",\"severity\":\"problem\",\"count\":1,"
                + "\"notes\":1,\"places\":[{\"path\":\"tasks.md\",\"line\":1,\"message\":\"the due"
                + " date of a task, '2026-02-30', is no date\",\"mend\":\"write the date as"
                + " 2026-01-31\"}]}]");
  }

  @Test
  void ofManyOnlyTheFirstAreNamed() throws Exception {
    own.write("tasks.md", "- [ ] x 📅 2026-02-30\n- [ ] y 📅 2026-02-30\n" + many(8));

    assertThat(own.run("status").out()).contains("invalid-date: 10 times in 1 note\n");
    assertThat(own.run("status").out()).endsWith("          and 5 more\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'---\nparticipants: [Ana Lund]\n---\nTalk', 1",
    "'# Talk\n\n**With**: Ana Lund\n\nTalk', 1",
    "'---\nparticipants: [Ana Lund]\ndate: soon\n---\nTalk', 1",
    "'---\nparticipants: [Ana Lund]\ndate: 2026-01-31\n---\nTalk', 0",
    "'---\ntype: people\n---\nTalk', 0",
    "'Talk', 0",
  })
  void aNoteWithParticipantsAndNoDateIsANotice(String note, int notices) throws Exception {
    own.write("talk.md", note.replace("\\n", "\n"));

    assertThat(own.run("search", "--json", "--f", "problem=no-date").out())
        .contains("\"total\":" + notices + ",");
    assertThat(own.run("status").out().contains("notice    no-date: 1 time in 1 note\n"))
        .isEqualTo(notices > 0);
  }

  @Test
  void aTranscriptNeedsNoDate() throws Exception {
    own.write("call.md", "---\nparticipants: [Ana Lund]\n---\nTalk");
    assertThat(own.run("status").out()).contains("no-date");

    own.write("2026-01-31 Talk.md", "Talk\n\n*Source: [[call]]*\n");
    assertThat(own.run("status").out()).doesNotContain("no-date");
  }

  @Test
  void repairedTextIsANoticeOfTheFirstItemWithIt() throws Exception {
    own.write("a.md", "# A\n\nFine.\n\n- [ ] Call Bo ‚è´\n- [ ] Ask Bo ‚è´\n");

    assertThat(own.run("status").out())
        .contains(
            "notice    repaired-text: 1 time in 1 note\n          a.md:5: 2 pieces of text had been"
                + " saved through a wrong encoding, and read as meant; nothing has to be done here;"
                + " for other programs, write it again and save as UTF-8\n");
    own.write("b.md", "- [ ] Ask ‚è´\n");
    assertThat(own.run("status").out()).contains("b.md:1: one piece of text had been saved");
    assertThat(own.run("facets", "problem").out()).containsPattern("\\b2 +repaired-text");
    assertThat(own.run("search", "--f", "problem=repaired-text").out()).contains("Call Bo");
    assertThat(own.run("search", "--json", "has:problem").out()).contains("\"total\":0,");
    assertThat(own.run("status", "--fail-on-problems").code()).isZero();
  }

  private static String many(int times) {
    StringBuilder tasks = new StringBuilder();
    for (int i = 0; i < times; i++) {
      tasks.append("- [ ] task ").append(i).append(" 📅 2026-02-31\n");
    }
    return tasks.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "- [ ] x 📅 2026-02-30, 1",
    "- [ ] x 📅 2026-02-20 and more, 0",
    "fine, 0",
  })
  void aProblemFailsStatusWhenAskedToAndANoticeDoesNot(String note, int code) throws Exception {
    own.write("a.md", note);

    assertThat(own.run("status", "--fail-on-problems").code()).isEqualTo(code);
    assertThat(own.run("status", "--fail-on-problems", "--json").code()).isEqualTo(code);
    assertThat(own.run("status").code()).isZero();
  }

  @Test
  void theItemWithTheProblemIsFoundAndNoOther() throws Exception {
    own.write("tasks.md", "- [ ] One 📅 2026-02-30\n- [ ] Two\n");
    own.write("matter.md", "---\na: b: c\n---\n# Head\n\nBody.\n");

    JsonNode hits =
        JsonMapper.shared().readTree(own.run("search", "--json", "has:problem").out()).at("/hits");

    assertThat(hits.findValuesAsString("text"))
        .anyMatch(text -> text.startsWith("One"))
        .contains("Head")
        .hasSize(2);
    assertThat(own.run("search", "--json", "-n", "0", "is:task", "-has:problem").out())
        .contains("\"total\":2");
  }
}
