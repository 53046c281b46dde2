package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.Item;
import minutebook.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks where they stand in a note: which lines are tasks, and what belongs to each. */
class TasksOfNotesTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x] Ship ✅ 2026-02-06",
        "* [x] Ship ✅ 2026-02-06",
        "+ [x] Ship ✅ 2026-02-06",
        "1. [x] Ship ✅ 2026-02-06",
        "12) [x] Ship ✅ 2026-02-06",
        "-   [x]   Ship ✅ 2026-02-06",
        "- [x]Ship ✅ 2026-02-06",
        "-\t[x] Ship ✅ 2026-02-06",
        "> - [x] Ship ✅ 2026-02-06",
        "> 1. [x] Ship ✅ 2026-02-06 ^ab-1",
        "> > - [x] Ship ✅ 2026-02-06",
        "- [x] **Ship** ✅ 2026-02-06",
        "- [x] Ship\u00A0✅\u00A02026-02-06",
        "- [x] Ship [completion:: 2026-02-06]"
      })
  void aTaskBeginsWithAnyMarkerAlsoInQuotes(String line) {
    assertThat(items(line)).containsExactly("Ship: done, none, done 2026-02-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-[ ] Ship",
        "- [] Ship",
        "[ ] Ship",
        "- [xx] Ship",
        "- x [ ] Ship",
        "- [x](Gate.md)",
        "- [ ](Gate.md) Ship"
      })
  void anythingElseIsNoTask(String line) {
    assertThat(items(line)).hasSize(1).allMatch(item -> item.endsWith(": -"));
  }

  @Test
  void tasksInTasksAndListsKeepTheirParents() {
    assertThat(
            items(
                """
                - Gate
                  - [ ] Call 📅 2026-02-06
                    1. [x] Find the number ✅ 2026-02-05
                    - [/] Ask ⏫
                      - by mail
                - [ ] Write
                  > - [ ] Quote it
                """))
        .containsExactly(
            "Gate: -",
            "  Call: todo, none, due 2026-02-06",
            "    Find the number: done, none, done 2026-02-05",
            "    Ask: in-progress, high",
            "      by mail: -",
            "Write: todo, none",
            "  Quote it: todo, none");
  }

  @Test
  void aTaskBelowAPlainItemOfATaskStandsUnderBoth() {
    assertThat(
            items(
                """
                1. [ ] Call
                   - the office
                     - [x] Find it ✅ 2026-02-05
                       > Ring twice.
                       > 1) [/] Ask ⏫
                2. [ ] Write
                   > [!note] How
                   > - [ ] In ink
                """))
        .containsExactly(
            "Call: todo, none",
            "  the office: -",
            "    Find it: done, none, done 2026-02-05",
            "      Ring twice.: -",
            "      Ask: in-progress, high",
            "Write: todo, none",
            "  How: -",
            "    In ink: todo, none");
  }

  @Test
  void tasksInACalloutStandInIt() {
    assertThat(items("> [!note] Gates\n> Four.\n>\n> - [ ] Call ⏫\n>   - [ ] Write\n"))
        .containsExactly("Gates · Four.: -", "  Call: todo, high", "    Write: todo, none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      - [ ] Say `📅 2026-02-06`          → Say 📅 2026-02-06: todo, none
      - [ ] Say `@Ana` `#a`              → Say @Ana #a: todo, none
      - [ ] Read [[Plan 📅 2026-02-06]]  → Read Plan 📅 2026-02-06: todo, none
      - [ ] Read [[Plan]] 📅 2026-02-06  → Read Plan: todo, none, due 2026-02-06
      - [ ] Pay 📅 [[2026-02-06]]        → Pay: todo, none, due 2026-02-06
      - [ ] Pay 📅 [6 Feb](2026-02-06)   → Pay 📅 6 Feb: todo, none
      - [ ] Pay 📅 [[2026-02-06|Friday]] → Pay 📅 Friday: todo, none
      - [ ] Pay 📅 `2026-02-06`          → Pay 📅 2026-02-06: todo, none
      - [ ] Write ana@example.org ⏫     → Write ana@example.org: todo, high
      - [ ] Ask @[[Ana Silva|Ana]]       → Ask: todo, none, @Ana Silva
      - [ ] Ask @[[People/Ana Silva]] ⏫ → Ask: todo, high, @Ana Silva
      - [ ] @[[Ana]], @[[Ben]] decide    → @Ana, @Ben decide: todo, none, @Ana, @Ben
      - [ ] Ask [[Ana]]                  → Ask Ana: todo, none
      - [ ] Ask @[[Ana|A]] Silva ⏫      → Ask @A Silva: todo, high, @Ana
      - [ ] **Call 📅 2026-02-06**      → Call: todo, none, due 2026-02-06
      - [ ] Ask @`Ana`                   → Ask @Ana: todo, none
      """)
  void codeAndLinksHideMarksAndNameAssignees(String line, String expected) {
    assertThat(items(line)).containsExactly(expected);
  }

  @Test
  void fieldsEndTheFirstLineWhateverFollowsInTheItem() {
    ParsedNote parsed = parse("- [ ] Call ⏫ 📅 2026-02-06\n  about the lease\n\n  Soon.\n");
    assertThat(items(parsed.note()))
        .containsExactly("Call about the lease Soon.: todo, high, due 2026-02-06");
    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(items("- [ ] Call `a\n  b` ⏫\n  and write #c @Ana\n"))
        .containsExactly("Call a b and write: todo, high, @Ana");
  }

  @Test
  void whatIsReadOtherwiseThanByThePluginIsReported() {
    String note =
        """
        - [ ] Call ⏫ 📅 2026-02-06 about the lease
        - [ ] Pay 📅 2026-02-30 ⏳ 2026-13-01
        - [ ] Paint the gate
          red [id:: g1] 📅 2026-02-06
        """;
    assertThat(parse(note).diagnostics())
        .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::message, Diagnostic::mend)
        .extracting(
            found -> String.join(" | ", found.toList().stream().map(Object::toString).toList()))
        .containsExactly(
            "trailing-text | 1 | text, or marks such as those of a comment or a link, follow fields of a"
                + " task (priority, due); Minutebook reads them, Obsidian does not | move them to"
                + " the end of the line, and write dates without links",
            "invalid-date | 2 | the due date of a task, '2026-02-30', is no date | write the date as"
                + " 2026-01-31",
            "invalid-date | 2 | the scheduled date of a task, '2026-13-01', is no date | write the"
                + " date as 2026-01-31",
            "field-on-later-line | 4 | fields of a task stand below its first line (due, id);"
                + " Minutebook reads them, Obsidian does not | move them to the end of the first"
                + " line");
  }

  @Test
  void tasksThatDifferInAFieldAreDifferentItems() {
    assertThat(items("- [ ] Call 🆔 a\n- [ ] Call 🆔 b\n- [ ] Call 🔁 every day\n- [ ] Call\n"))
        .hasSize(4);
    assertThat(items("- [ ] Call 🆔 a\n- [ ] Call [id:: a]\n")).hasSize(1);
  }

  @Test
  void anEmptyBoxIsNoItem() {
    assertThat(items("- [ ]\n- [ ] \n- [ ] 📅 2026-02-06\n"))
        .containsExactly("📅 2026-02-06: todo, none, due 2026-02-06");
  }

  @Test
  void withAFilterOtherBoxesArePlainListItems(@TempDir Path folder)
      throws IOException, ConfigurationException {
    Files.writeString(folder.resolve("tasks.yaml"), "global-filter: '#task'");
    NoteParser filtering = new NoteParser(ConfigurationReader.read(List.of(folder)));
    byte[] note = "- [ ] Call #task ⏫\n- [x] Write ⏫\n  later #task\n".getBytes(UTF_8);
    assertThat(items(filtering.parse("a.md", note).note()))
        .containsExactly("Call: todo, high", "Write ⏫ later #task: -");
  }

  private static List<String> items(String markdown) {
    return items(parse(markdown).note());
  }

  private static ParsedNote parse(String markdown) {
    return PARSER.parse("a.md", markdown.getBytes(UTF_8));
  }

  /** Each item but the title, further in than its parent, with its fields as a task. */
  private static List<String> items(Note note) {
    List<String> all = new ArrayList<>();
    for (Item item : note.items().subList(1, note.items().size())) {
      int depth = 0;
      for (Integer up = item.parent(); up != null; up = note.items().get(up).parent()) {
        depth++;
      }
      String task = item.task() == null ? "-" : NoteText.task(item.task());
      all.add("  ".repeat(depth) + item.text() + ": " + task);
    }
    return all;
  }
}
