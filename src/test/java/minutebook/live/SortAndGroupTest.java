package minutebook.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each order and each group, over five tasks that have something of everything. */
class SortAndGroupTest {
  private static final Map<String, String> NOTES =
      Map.of(
          "B/Deck/two.md",
              """
              # Two
              - [ ] delta ⏫ ➕ 2026-01-03 🛫 2026-01-20 ⏳ 2026-02-10 📅 2026-02-20 #b
              ## Zinc
              - [/] alpha 🔽 ➕ 2026-01-01 📅 2026-02-30 🆔 k2
              """,
          "A/one.md",
              """
              ## Iron
              - [x] charlie 🔁 every week 📅 2026-02-10 ✅ 2026-02-01 #a/x #c
              - [-] bravo 🔺 ➕ 2026-01-02 📅 2026-02-05 ❌ 2026-01-30 🆔 k1
              """,
          "three.md", "- [?] echo ⏳ 2026-02-05\n");

  @TempDir static Path folder;

  private static LiveVault vault;

  @BeforeAll
  static void open() throws Exception {
    vault = LiveVault.of(folder, NOTES);
  }

  @AfterAll
  static void close() throws Exception {
    vault.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      status                     | alpha delta echo charlie bravo
      status reverse             | charlie bravo alpha delta echo
      status.name                | bravo charlie alpha echo delta
      status.type                | alpha delta echo charlie bravo
      due                        | alpha bravo charlie delta echo
      due reverse                | echo delta charlie bravo alpha
      scheduled                  | echo delta alpha charlie bravo
      start                      | delta alpha echo charlie bravo
      created                    | alpha bravo delta echo charlie
      done                       | charlie alpha delta echo bravo
      cancelled                  | bravo alpha delta echo charlie
      happens                    | delta echo bravo charlie alpha
      priority                   | bravo delta echo charlie alpha
      urgency                    | bravo delta charlie echo alpha
      description                | alpha bravo charlie delta echo
      recurring                  | charlie alpha delta echo bravo
      tag                        | charlie delta alpha echo bravo
      id                         | bravo alpha delta echo charlie
      path                       | charlie bravo alpha delta echo
      filename                   | charlie bravo echo alpha delta
      heading                    | delta echo charlie bravo alpha
      function task.lineNumber   | echo delta charlie bravo alpha
      """)
  void tasksAreSortedBy(String key, String texts) throws Exception {
    assertThat(String.join(" ", shown("sort by " + key))).isEqualTo(texts);
  }

  @Test
  void aRandomOrderIsTheSameAllDay() throws Exception {
    assertThat(shown("sort by random"))
        .isEqualTo(shown("sort by random"))
        .containsExactlyInAnyOrder("alpha", "bravo", "charlie", "delta", "echo");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      status         | [Done] charlie bravo [Todo] alpha delta echo
      status reverse | [Todo] alpha delta echo [Done] charlie bravo
      status.name    | [cancelled] bravo [done] charlie [in-progress] alpha [proposed] echo [todo] delta
      status.type    | [in-progress] alpha [todo] delta echo [done] charlie [cancelled] bravo
      due            | [2026-02-05 Thursday] bravo [2026-02-10 Tuesday] charlie [2026-02-20 Friday] delta [Invalid due date] alpha [No due date] echo
      scheduled      | [2026-02-05 Thursday] echo [2026-02-10 Tuesday] delta [No scheduled date] alpha charlie bravo
      start          | [2026-01-20 Tuesday] delta [No start date] alpha echo charlie bravo
      created        | [2026-01-01 Thursday] alpha [2026-01-02 Friday] bravo [2026-01-03 Saturday] delta [No created date] echo charlie
      done           | [2026-02-01 Sunday] charlie [No done date] alpha delta echo bravo
      cancelled      | [2026-01-30 Friday] bravo [No cancelled date] alpha delta echo charlie
      happens        | [2026-01-20 Tuesday] delta [2026-02-05 Thursday] echo bravo [2026-02-10 Tuesday] charlie [No happens date] alpha
      priority       | [Highest priority] bravo [High priority] delta [Normal priority] echo charlie [Low priority] alpha
      urgency        | [17.34] bravo [8.40] delta [8.01] charlie [1.95] echo [0.00] alpha
      recurring      | [Not Recurring] alpha delta echo bravo [Recurring] charlie
      recurrence     | [None] alpha delta echo bravo [every week] charlie
      tags           | [#a/x] charlie [#b] delta [#c] charlie [(No tags)] alpha echo bravo
      id             | [] delta echo charlie [k1] bravo [k2] alpha
      path           | [A/one] charlie bravo [B/Deck/two] alpha delta [three] echo
      root           | [/] echo [A/] charlie bravo [B/] alpha delta
      folder         | [/] echo [A/] charlie bravo [B/Deck/] alpha delta
      filename       | [one] charlie bravo [three] echo [two] alpha delta
      backlink       | [one > Iron] charlie bravo [three] echo [two] delta [two > Zinc] alpha
      heading        | [(No heading)] delta echo [Iron] charlie bravo [Zinc] alpha
      """)
  void tasksAreGroupedBy(String key, String texts) throws Exception {
    assertThat(String.join(" ", shown("group by " + key))).isEqualTo(texts);
  }

  @Test
  void aTaskOfSeveralGroupsIsCountedOnce() throws Exception {
    LiveBlock.Answered block =
        (LiveBlock.Answered) vault.answer("path includes one\ngroup by tags");

    assertThat(LiveVault.texts(block))
        .containsExactly("[#a/x]", "charlie", "[#c]", "charlie", "[(No tags)]", "bravo");
    assertThat(block.shown()).isEqualTo(2);
  }

  @Test
  void groupsStandWithinGroups() throws Exception {
    assertThat(shown("group by root\ngroup by status reverse"))
        .containsExactly(
            "[/ › Todo]",
            "echo",
            "[A/ › Done]",
            "charlie",
            "bravo",
            "[B/ › Todo]",
            "alpha",
            "delta");
  }

  @Test
  void everyOrderAndGroupIsTried() throws Exception {
    String tried = Files.readString(Path.of("src/test/java/minutebook/live/SortAndGroupTest.java"));

    Stream.concat(
            Arrays.stream(SortKey.values()).map(SortKey::id),
            Arrays.stream(GroupKey.values()).map(GroupKey::id))
        .filter(id -> !id.equals(SortKey.RANDOM.id()))
        .forEach(id -> assertThat(tried).contains("\n      " + id + " "));
  }

  private List<String> shown(String instruction) throws Exception {
    return LiveVault.texts((LiveBlock.Answered) vault.answer(instruction));
  }
}
