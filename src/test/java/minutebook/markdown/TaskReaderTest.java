package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationReader;
import minutebook.config.TaskRules;
import minutebook.note.StatusType;
import minutebook.note.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Task lines after their box, by the format of the Obsidian Tasks plugin. */
class TaskReaderTest {
  private static final TaskRules RULES = ConfigurationReader.bundled().tasks();
  private static final TaskReader READER = new TaskReader(RULES);
  private static final InlineText NOTHING = InlineText.plain("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call 📅 2026-02-06  | due 2026-02-06
      Call 📆 2026-02-06  | due 2026-02-06
      Call 🗓 2026-02-06  | due 2026-02-06
      Call ⏳ 2026-02-06  | scheduled 2026-02-06
      Call ⌛ 2026-02-06  | scheduled 2026-02-06
      Call 🛫 2026-02-06  | start 2026-02-06
      Call ➕ 2026-02-06  | created 2026-02-06
      Call ✅ 2026-02-06  | done 2026-02-06
      Call ❌ 2026-02-06  | cancelled 2026-02-06
      Call 📅2026-02-06   | due 2026-02-06
      Call 📅   2026-02-06| due 2026-02-06
      """)
  void everyDateHasItsSigns(String line, String expected) {
    assertThat(read(line)).isEqualTo("Call: todo, none, " + expected);
  }

  @ParameterizedTest
  @CsvSource({"🔺, highest", "⏫, high", "🔼, medium", "🔽, low", "⏬, lowest"})
  void everyPriorityHasItsSign(String sign, String priority) {
    assertThat(read("Call " + sign)).isEqualTo("Call: todo, " + priority);
    assertThat(read("Call" + sign)).isEqualTo("Call: todo, " + priority);
  }

  @ParameterizedTest
  @CsvSource({
    "📅, due",
    "📆, due",
    "🗓, due",
    "⏳, scheduled",
    "⌛, scheduled",
    "🛫, start",
    "➕, created",
    "✅, done",
    "❌, cancelled"
  })
  void aVariationSelectorMayFollowTheSignOfADate(String sign, String date) {
    assertThat(read("Call " + sign + "\uFE0F 2026-02-06"))
        .isEqualTo("Call: todo, none, " + date + " 2026-02-06");
  }

  @Test
  void aVariationSelectorMayFollowTheSignOfAPriority() {
    assertThat(read("Call ⏫\uFE0F 📅 2026-02-06")).isEqualTo("Call: todo, high, due 2026-02-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call ⏫ 📅 2026-02-06 @Ana Silva #a #b
      Call 📅 2026-02-06 ⏫ @Ana Silva #a #b
      Call #a @Ana Silva 📅 2026-02-06 #b ⏫
      Call #a #b @Ana Silva ⏫ 📅 2026-02-06
      Call @Ana Silva #a ⏫ #b 📅 2026-02-06
      """)
  void fieldsTagsAndAssigneesStandInAnyOrder(String line) {
    assertThat(read(line)).isEqualTo("Call: todo, high, due 2026-02-06, @Ana Silva");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Fix #1984           | Fix #1984
      Fix issue#a         | Fix issue#a
      Fix #a now          | Fix #a now
      Fix #a #b/c         | Fix
      Fix #日本           | Fix
      Say "#a"            | Say "#a"
      """)
  void tagsLeaveTheTextOnlyAtItsEnd(String line, String text) {
    assertThat(read(line)).isEqualTo(text + ": todo, none");
  }

  @Test
  void ofAFieldThatStandsTwiceTheFirstCountsAndTheOtherStaysText() {
    assertThat(read("Call 📅 2026-02-06 📅 2026-02-07 ⏫ 🔽"))
        .isEqualTo("Call 📅 2026-02-07 🔽: todo, high, due 2026-02-06");
    assertThat(read("Call [due:: 2026-02-06] 📅 2026-02-07"))
        .isEqualTo("Call 📅 2026-02-07: todo, none, due 2026-02-06");
    assertThat(read("Call 📅 2026-02-30 📅 2026-02-07"))
        .isEqualTo("Call 📅 2026-02-07: todo, none, due '2026-02-30'");
    assertThat(read("Call [due:: 2026-02-06] 📅 2026-02-06"))
        .isEqualTo("Call: todo, none, due 2026-02-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call ⏫ 🔁 every month 📅 2026-02-06      | high, due 2026-02-06, repeats every month
      Call 📅 2026-02-06 🔁 every week on Tuesday, Friday #a | none, due 2026-02-06, repeats every week on Tuesday, Friday
      Call 🔁every 3 days when done            | none, repeats every 3 days when done
      Call 🔁\uFE0F Every 6 months               | none, repeats Every 6 months
      Call ⏫ 🆔 abc                           | high, id abc
      Call 🆔 a_B-1                            | none, id a_B-1
      Call 📅 2026-02-06 ⛔ a1, b-2            | none, due 2026-02-06, after a1 b-2
      Call ⛔ a1 ,b2,c3                        | none, after a1 b2 c3
      Call 📅 2026-02-06 ⛔\uFE0Fa1 🏁 delete ⏫  | high, due 2026-02-06, then delete, after a1
      Call 🏁 KEEP                             | none, then keep
      Call @Ana 📅 2026-02-06 🆔 a1            | none, due 2026-02-06, id a1, @Ana
      """)
  void recurrenceCompletionIdsAndDependencies(String line, String expected) {
    assertThat(read(line)).isEqualTo("Call: todo, " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      [due:: 2026-02-06]               | none, due 2026-02-06
      (due:: 2026-02-06)               | none, due 2026-02-06
      [scheduled:: 2026-02-06]         | none, scheduled 2026-02-06
      [start:: 2026-02-06]             | none, start 2026-02-06
      [created:: 2026-02-06]           | none, created 2026-02-06
      [completion:: 2026-02-06]        | none, done 2026-02-06
      [cancelled:: 2026-02-06]         | none, cancelled 2026-02-06
      [priority:: highest]             | highest
      [priority:: high]                | high
      [priority:: medium]              | medium
      [priority:: low]                 | low
      [priority:: lowest]              | lowest
      [repeat:: every day when done]   | none, repeats every day when done
      [onCompletion:: Delete]          | none, then delete
      [id:: a1]                        | none, id a1
      [dependsOn:: a1, b2]             | none, after a1 b2
      [  due::2026-02-06  ]            | none, due 2026-02-06
      [due::   2026-02-06] ,           | none, due 2026-02-06
      [id:: a1], (due:: 2026-02-06),   | none, due 2026-02-06, id a1
      [due:: 2026-02-30]               | none, due '2026-02-30'
      [priority:: high] #a 📅 2026-02-06 @Ana | high, due 2026-02-06, @Ana
      [due:: 2026-02-06] ⏫ 🆔 a1      | high, due 2026-02-06, id a1
      """)
  void fieldsStandBetweenBracketsAsInDataview(String fields, String expected) {
    assertThat(read("Call " + fields)).isEqualTo("Call: todo, " + expected);
    assertThat(read("Call" + fields)).isEqualTo("Call: todo, " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[due:: 2026-02-06)",
        "(due:: 2026-02-06]",
        "due:: 2026-02-06",
        "[due: 2026-02-06]",
        "[due :: 2026-02-06]",
        "[Due:: 2026-02-06]",
        "[done:: 2026-02-06]",
        "[due:: tomorrow]",
        "[priority:: High]",
        "[priority:: none]",
        "[oncompletion:: delete]",
        "[repeat:: weekly]"
      })
  void anythingElseBetweenBracketsIsText(String text) {
    String line = "Call 🆔 a1 " + text;
    TaskLine read = task(line);
    assertThat(read.text().text()).isEqualTo(line);
    assertThat(read.task().id()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"🆔 A*b", "🔁 weekly", "🏁 at 5", "⛔ a1 b2", "⛔ a1,"})
  void whatIsNoValueOfAFieldIsTextThatFollows(String text) {
    TaskLine line = task("Call 📅 2026-02-06 " + text);
    assertThat(line.text().text()).isEqualTo("Call 📅 2026-02-06 " + text);
    assertThat(line.beforeText()).containsExactly(TaskField.DUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call 📅 2026-02-06 about the lease          | none, due 2026-02-06
      Call ⏫ 📅 2026-02-06 about the lease       | high, due 2026-02-06
      Call 🔁 every day 📅 2026-02-06 or write    | none, due 2026-02-06, repeats every day
      Call [id:: a1] about the lease              | none, id a1
      Call (priority:: high), then write          | high
      Call 🆔 a1 [due:: 2026-02-06];              | none, due 2026-02-06, id a1
      Do ✅ 2026-02-06 and 📅 2026-02-07 or so    | none, due 2026-02-07, done 2026-02-06
      From 📅 2026-02-06 to 📅 2026-02-07 or so   | none, due 2026-02-06
      From 📅 2026-02-06 to 📅 2026-02-07         | none, due 2026-02-07
      Pay 📅 2026-02-30 at last                   | none, due '2026-02-30'
      Pay 📅 2026-02-06, at last                  | none, due 2026-02-06
      Pay 📅 2026-02-061                          | none
      Pay [amount:: 3] at last                    | none
      Move it from 🔼 to ⏫ in the tracker        | none
      Show a 🆔 card at the door                  | none
      ⛔ do not enter                             | none
      🔁 every month, with the team's help        | none
      """)
  void ofFieldsThatTextFollowsThoseAreReadThatCanBeNothingElse(String line, String expected) {
    TaskLine read = task(line);
    assertThat(NoteText.task(read.task())).isEqualTo("todo, " + expected);
    String text = line.replaceFirst(" to 📅 2026-02-07$", " to");
    assertThat(read.text().text()).isEqualTo(text);
    assertThat(read.beforeText().isEmpty())
        .isEqualTo(expected.equals("none") || !text.equals(line));
  }

  @Test
  void fieldsOnALaterLineCountWhereTheFirstHasNone() {
    InlineText first = InlineText.plain("Call 📅 2026-02-06 @Ana");
    InlineText more = InlineText.plain("soon [id:: a] or ⏫ 📅 2026-02-07 #b");
    TaskLine read = READER.read(" ", first, more);
    assertThat(NoteText.task(read.task())).isEqualTo("todo, high, due 2026-02-06, id a, @Ana");
    assertThat(read.text().text()).isEqualTo("Call soon [id:: a] or 📅 2026-02-07");
    assertThat(read.text().tags()).containsExactly("b");
    assertThat(read.onLaterLine()).containsExactly(TaskField.PRIORITY, TaskField.ID);
    assertThat(read.beforeText()).isEmpty();
  }

  @Test
  void aNameOfTheBlockIsNoPartOfTheLine() {
    assertThat(read("Call 📅 2026-02-06 ^ab-1")).isEqualTo("Call: todo, none, due 2026-02-06");
    assertThat(read("Call 📅 2026-02-06^ab-1"))
        .isEqualTo("Call 📅 2026-02-06^ab-1: todo, none, due 2026-02-06");
  }

  @Test
  void aSpaceThatDoesNotBreakIsASpace() {
    assertThat(read("Call\u00A0📅\u00A02026-02-06 [due::\u00A02026-02-06]"))
        .isEqualTo("Call: todo, none, due 2026-02-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call #a #b/c 📅 2026-02-06 #D  | a b/c d
      Call #a about #b             | a b
      Call #work📅 2026-02-06      | work
      Call #1 #y1                  | y1
      Call #a;b #c                 | a c
      """)
  void tagsAreThoseOfTheLineWithoutItsFields(String line, String tags) {
    assertThat(task(line).text().tags()).containsExactly(tags.split(" ", -1));
  }

  @Test
  void aSignInATagIsPartOfItWhereThePluginTakesItSo() {
    assertThat(read("Call #a⏫")).isEqualTo("Call: todo, high");
    assertThat(read("Call #a⏫ 📅 2026-02-06")).isEqualTo("Call: todo, none, due 2026-02-06");
  }

  @Test
  void afterTwentyOnePassesTheRestIsText() {
    String line = "Call ⏫" + " #a".repeat(22);
    assertThat(read(line)).isEqualTo("Call ⏫ #a: todo, none");
    assertThat(read(line.substring(0, line.length() - 6))).isEqualTo("Call: todo, high");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Met on 2026-02-06    | Met on 2026-02-06
      Due 📅 tomorrow      | Due 📅 tomorrow
      ❌ Do not call        | ❌ Do not call
      """)
  void whatIsNoFieldStaysInTheText(String line, String text) {
    assertThat(read(line)).isEqualTo(text + ": todo, none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "' '|todo|NOT_STARTED",
        "x|done|DONE",
        "X|done|DONE",
        "/|in-progress|IN_PROGRESS",
        "-|cancelled|CANCELLED",
        "h|on-hold|ON_HOLD",
        "?|proposed|NOT_STARTED",
        "!|important|NOT_STARTED",
        "Q|todo|NOT_STARTED",
        "~|todo|NOT_STARTED",
        "🎉|todo|NOT_STARTED"
      })
  void theSymbolSaysTheStatus(String symbol, String status, StatusType type) {
    TaskLine line = task(symbol, "Call");
    assertThat(line.task().status()).isEqualTo(new TaskStatus(status, type));
    assertThat(line.task().symbol()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      commentCharacter = '¶',
      textBlock =
          """
      📅 2026-02-06 #a @Ana ^b | due 2026-02-06, @Ana
      #a                       |
      🔁 every day             | repeats every day
      """)
  void aLineOfNothingButFieldsIsItsOwnText(String line, String expected) {
    String text = line.replace(" ^b", "");
    assertThat(read(line))
        .isEqualTo(text + ": todo, none" + (expected == null ? "" : ", " + expected));
  }

  @Test
  void withAFilterOnlyLinesThatContainItAreTasks() {
    TaskRules rules =
        new TaskRules(
            RULES.statuses(),
            RULES.otherStatus(),
            RULES.priorities(),
            RULES.dates(),
            RULES.fields(),
            "#task");
    assertThat(new TaskReader(rules).isTask("[ ] Call #task")).isTrue();
    assertThat(new TaskReader(rules).isTask("[ ] Call")).isFalse();
    assertThat(READER.isTask("[ ] Call")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"recurrence, every day", "on-completion, keep", "id, a1", "depends-on, a1"})
  void everyOtherFieldBeginsWithTheSignConfigured(String field, String value, @TempDir Path folder)
      throws IOException, ConfigurationException {
    Files.writeString(folder.resolve("tasks.yaml"), "fields: { " + field + ": ['§'] }");
    TaskRules rules = ConfigurationReader.read(List.of(folder)).tasks();
    TaskLine line = new TaskReader(rules).read(" ", InlineText.plain("Call § " + value), NOTHING);
    assertThat(line.text().text()).isEqualTo("Call");
    assertThat(NoteText.task(line.task())).endsWith(value);
  }

  @Test
  void ofTwoSignsThatEndAlikeTheLongerOneIsMeant(@TempDir Path folder)
      throws IOException, ConfigurationException {
    Files.writeString(
        folder.resolve("tasks.yaml"), "{ dates: { due: ['§'] }, fields: { id: ['§§'] } }");
    TaskRules rules = ConfigurationReader.read(List.of(folder)).tasks();
    InlineText text = InlineText.plain("Call §§ 2026-02-06");
    assertThat(NoteText.task(new TaskReader(rules).read(" ", text, NOTHING).task()))
        .isEqualTo("todo, none, id 2026-02-06");
  }

  private static String read(String line) {
    TaskLine task = task(line);
    return task.text().text() + ": " + NoteText.task(task.task());
  }

  private static TaskLine task(String line) {
    return task(" ", line);
  }

  private static TaskLine task(String symbol, String line) {
    return READER.read(symbol, InlineText.plain(line), NOTHING);
  }
}
