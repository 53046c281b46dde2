package minutebook.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What blocks find in a vault. */
class LiveBlocksTest {
  private static final Map<String, String> NOTES =
      Map.of(
          "Yard/Crane.md",
              """
              # Crane

              ## This week
              - [ ] Grease the winch ⏫ 📅 2026-02-06 #yard
              - [/] Test the brakes 📅 2026-02-03
              - [x] Order cable ✅ 2026-02-02

              ## Later
              - [ ] Paint the boom 🛫 2026-03-01 🔁 every year
              - [-] Sell the jib ❌ 2026-01-05
              - the winch is loud
              """,
          "Yard/Gate/Hinges.md",
              """
              # Hinges
              - [ ] Oil the hinges 🔽 ⏳ 2026-02-05 🆔 oil
              - [ ] Repaint the gate ⛔ oil 📅 2026-02-30
              - [?] Ask about the winch
              """,
          "List.md", "- [ ] Grease the winch 📅 2026-02-04 #yard/urgent\n");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      done                              | Order cable, Sell the jib
      not done; due before tomorrow     | Grease the winch, Test the brakes
      status.type is in_progress        | Test the brakes
      status.name includes proposed     | Ask about the winch
      starts before tomorrow; not done; path includes crane | Grease the winch, Test the brakes
      starts after 2026-02-20; has start date | Paint the boom
      happens this week; path includes yard | Grease the winch, Oil the hinges, Test the brakes
      no happens date; not done         | Ask about the winch, Repaint the gate
      is recurring                      | Paint the boom
      is blocked                        | Repaint the gate
      is blocking                       | Oil the hinges
      is not blocking; path includes gate | Ask about the winch, Repaint the gate
      has id                            | Oil the hinges
      no id; path includes gate         | Ask about the winch, Repaint the gate
      has depends on                    | Repaint the gate
      no depends on; path includes gate | Ask about the winch, Oil the hinges
      due date is invalid               | Repaint the gate
      scheduled date is invalid         |
      NOT (due date is invalid); path includes gate | Ask about the winch, Oil the hinges
      recurrence includes EVERY Y       | Paint the boom
      recurrence does not include week; is recurring | Paint the boom
      heading includes ater             | Paint the boom, Sell the jib
      heading includes Later x          |
      priority is above none            | Grease the winch
      priority is below none            | Oil the hinges
      description includes inge         | Oil the hinges
      description includes the gate     | Repaint the gate
      description regex matches /paints?/i | Paint the boom, Repaint the gate
      tags include #yard                | Grease the winch, Grease the winch
      tags include urgent               | Grease the winch
      folder includes gate              | Ask about the winch, Oil the hinges, Repaint the gate
      folder includes crane             |
      path includes crane; done         | Order cable, Sell the jib
      root includes yard/; done         | Order cable, Sell the jib
      root includes gate                |
      filename includes hinges          | Ask about the winch, Oil the hinges, Repaint the gate
      filename includes yard            |
      filename includes List.md         | Grease the winch
      path regex matches /^yard\\/[a-z]+\\.md$/i; done | Order cable, Sell the jib
      heading includes Later            | Paint the boom, Sell the jib
      (done) OR (is recurring)          | Order cable, Paint the boom, Sell the jib
      (done) XOR (path includes crane)  | Grease the winch, Paint the boom, Test the brakes
      NOT (path includes yard)          | Grease the winch
      (path includes yard) AND NOT (path includes gate); not done | Grease the winch, Paint the boom, Test the brakes
      path includes {{query.file.folder}}Crane; done | Order cable, Sell the jib
      """)
  void aBlockFindsTheTasksThatTheFiltersLeave(String instructions, String texts) throws Exception {
    List<String> found = LiveVault.texts(answer(instructions.replace("; ", "\n")));

    assertThat(found.stream().sorted().toList())
        .isEqualTo(texts == null ? List.of() : List.of(texts.split(", ", -1)));
  }

  @Test
  void tasksStandInTheOrderOfThePluginUnlessTheBlockSaysAnother() throws Exception {
    assertThat(LiveVault.texts(answer("not done\npath includes Yard")))
        .containsExactly(
            "Test the brakes",
            "Grease the winch",
            "Repaint the gate",
            "Ask about the winch",
            "Oil the hinges",
            "Paint the boom");
    assertThat(LiveVault.texts(answer("not done\npath includes Yard\nsort by description reverse")))
        .containsExactly(
            "Test the brakes",
            "Repaint the gate",
            "Paint the boom",
            "Oil the hinges",
            "Grease the winch",
            "Ask about the winch");
  }

  @Test
  void aLimitCutsBeforeGroupsAreMadeAndAnotherWithinThem() throws Exception {
    String block = "not done\npath includes Yard\ngroup by filename\nsort by description";

    assertThat(LiveVault.texts(answer(block + "\nlimit 3")))
        .containsExactly(
            "[Crane]", "Grease the winch", "[Hinges]", "Ask about the winch", "Oil the hinges");
    LiveBlock.Answered cut = answer(block + "\nlimit groups 1");
    assertThat(LiveVault.texts(cut))
        .containsExactly("[Crane]", "Grease the winch", "[Hinges]", "Ask about the winch");
    assertThat(cut.total()).isEqualTo(6);
    assertThat(cut.shown()).isEqualTo(2);
  }

  @Test
  void withoutGroupsTheirLimitCutsNothing() throws Exception {
    assertThat(answer("limit groups 1").shown()).isEqualTo(9);
  }

  @Test
  void aStatusThatNoTaskHasIsNotTakenAway() throws Exception {
    LiveBlock.Answered block = answer("status.name includes todo\nfilename includes .md");

    assertThat(block.q()).isEqualTo("is:task status:\"todo\" -status:\"proposed\" path:\".md\"");
    assertThat(block.problems()).isEmpty();
    assertThat(block.total()).isEqualTo(5);
  }

  @Test
  void whatStandsBelowAListItemIsASubItem(@TempDir Path other) throws Exception {
    String note =
        """
        - [ ] Top
          - [ ] Under
        - plain
          - [ ] Under plain

        > - [ ] Quoted
        >   - [ ] Under quoted

        > [!todo] Call
        > - [ ] Low

        ```tasks
        exclude sub-items
        ```
        """;
    try (LiveVault vault = LiveVault.of(other, Map.of("Note.md", note))) {
      assertThat(LiveVault.texts((LiveBlock.Answered) vault.blocks("Note.md").getFirst()))
          .containsExactlyInAnyOrder("Top", "Quoted", "Low");
    }
  }

  @Test
  void whatCannotBeAskedIsNotAnswered() throws Exception {
    LiveBlock block = block("not done\nid includes oil");

    assertThat(block).isInstanceOf(LiveBlock.NotAnswered.class);
    assertThat(block.problems())
        .containsExactly(
            new BlockProblem(
                3,
                "id includes oil",
                "the id of a task is shown, but not searched; leave the line out"));
  }

  @Test
  void whatTheIndexDoesNotKnowIsSaid() throws Exception {
    LiveBlock.Answered block = answer("heading includes Nowhere");

    assertThat(block.total()).isZero();
    assertThat(block.problems()).extracting(BlockProblem::line).containsExactly(2, 1);
    assertThat(block.problems().getLast().message()).startsWith("no heading with 'Nowhere'");
  }

  @Test
  void anExpressionThatIsTooMuchForTheSearchIsNoFilter() throws Exception {
    LiveBlock block = block("path regex matches /(a|b)*a(a|b){30}/i");

    assertThat(block).isInstanceOf(LiveBlock.NotAnswered.class);
    assertThat(block.problems())
        .extracting(BlockProblem::message)
        .containsExactly(
            "/(a|b)*a(a|b){30}/ would take too many steps. Write one with fewer repetitions.");
  }

  @Test
  void whatIsRepeatedIsShownEachTime() throws Exception {
    String task = "- [ ] Lock the gate of the yard for the night\n";
    Map<String, String> notes = Map.of("A.md", task, "B.md", task, "C.md", "```tasks\n```\n");
    try (LiveVault vault = LiveVault.of(folder, notes)) {
      assertThat(vault.answered("C.md").shown()).isEqualTo(2);
    }
  }

  @Test
  void aSearchFindsNotes() throws Exception {
    LiveBlock.Answered block =
        (LiveBlock.Answered) blocks("```query\ncontent:(winch brakes)\n```").getFirst();

    assertThat(block.q()).isEqualTo("winch brakes");
    assertThat(block.total()).isEqualTo(1);
    assertThat(LiveVault.texts(block).getFirst()).startsWith("Yard/Crane.md ");
  }

  @Test
  void otherLanguagesAreNotAnsweredAndNorIsWhatComesAfterTwentyBlocks() throws Exception {
    List<LiveBlock> blocks =
        blocks("```dataview\nlist\n```\n" + "```tasks\ndone\n```\n".repeat(20));

    assertThat(blocks).hasSize(21);
    assertThat(blocks.getFirst().problems())
        .extracting(BlockProblem::line, BlockProblem::message)
        .containsExactly(
            tuple(1, "blocks of 'dataview' are not answered; blocks of tasks and query are"));
    assertThat(blocks.get(19)).isInstanceOf(LiveBlock.Answered.class);
    assertThat(blocks.get(20).problems())
        .extracting(BlockProblem::message)
        .containsExactly(
            "only the first 20 query blocks of a note are answered; move it to another note");
  }

  @Test
  void moreThanTwoHundredTasksAreCountedAndNotShown() throws Exception {
    Map<String, String> notes = new TreeMap<>();
    StringBuilder tasks = new StringBuilder();
    for (int i = 0; i < 1_001; i++) {
      tasks.append("- [ ] task number ").append(i).append('\n');
    }
    notes.put("Many.md", tasks.toString());
    notes.put("Page.md", "```tasks\nsort by path\n```\n```tasks\nsort by due\n```\n");
    try (LiveVault vault = LiveVault.of(folder, notes)) {
      LiveBlock.Answered byPath = (LiveBlock.Answered) vault.blocks("Page.md").getFirst();
      LiveBlock.Answered byDue = (LiveBlock.Answered) vault.blocks("Page.md").getLast();

      assertThat(byPath.total()).isEqualTo(1_001);
      assertThat(byPath.shown()).isEqualTo(200);
      assertThat(byPath.problems())
          .extracting(BlockProblem::message)
          .containsExactly(
              "these are more than 1,000 tasks, of which only the first by urgency were sorted; add"
                  + " a filter");
      assertThat(byDue.problems()).isEmpty();
    }
  }

  private LiveBlock.Answered answer(String instructions) throws Exception {
    LiveBlock block = block(instructions);
    assertThat(block).as("%s", block.problems()).isInstanceOf(LiveBlock.Answered.class);
    return (LiveBlock.Answered) block;
  }

  private LiveBlock block(String instructions) throws Exception {
    return blocks("```tasks\n" + instructions + "\n```").getFirst();
  }

  private List<LiveBlock> blocks(String markdown) throws Exception {
    Map<String, String> notes = new TreeMap<>(NOTES);
    notes.put("Yard/Page.md", markdown);
    Path own = folder.resolve("vault" + new ArrayList<>(List.of(folder.toFile().list())).size());
    try (LiveVault vault = LiveVault.of(own, notes)) {
      return vault.blocks("Yard/Page.md");
    }
  }
}
