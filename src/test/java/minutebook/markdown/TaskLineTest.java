package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import minutebook.config.ConfigurationReader;
import minutebook.config.TaskRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Task lines after their box, by the format of the Obsidian Tasks plugin. */
class TaskLineTest {
  private static final TaskRules RULES = ConfigurationReader.bundled().tasks();

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
      Call. @Ana               | Call.               | @Ana
      Call @Ana Silva          | Call                | @Ana Silva
      Call @Ana Silva.         | Call                | @Ana Silva
      Call @Zoë D'Arcy-Núñez   | Call                | @Zoë D'Arcy-Núñez
      Call @ana.silva_2        | Call                | @ana.silva_2
      Call @Ana @Ben Okoro     | Call                | @Ana, @Ben Okoro
      Call @Ana, @Ben Okoro    | Call                | @Ana, @Ben Okoro
      @Ana calls               | @Ana calls          | @Ana
      Ask @Ana Silva about it  | Ask @Ana Silva about it | @Ana Silva
      Ask @Ana about it @Ben   | Ask @Ana about it   | @Ana, @Ben
      Ask @Ana Silva Review    | Ask                 | @Ana Silva Review
      Ask @A B C D E now       | Ask @A B C D E now  | @A B C D
      Mail ana@example.org     | Mail ana@example.org |
      Pay 3 @ 5 each           | Pay 3 @ 5 each      |
      """)
  void assigneesStandAnywhereAndLeaveTheTextOnlyAtItsEnd(
      String line, String text, String assignees) {
    String more = assignees == null ? "" : ", " + assignees;
    assertThat(read(line)).isEqualTo(text + ": todo, none" + more);
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
  void ofAFieldThatStandsTwiceTheFirstCounts() {
    assertThat(read("Call 📅 2026-02-06 📅 2026-02-07 ⏫ 🔽"))
        .isEqualTo("Call: todo, high, due 2026-02-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call ⏫ 🔁 every month 📅 2026-02-06   | Call 🔁 every month: todo, high, due 2026-02-06
      Call 📅 2026-02-06 🔁 every week on Tuesday, Friday #a | Call 🔁 every week on Tuesday, Friday: todo, none, due 2026-02-06
      Call ⏫ 🆔 abc                          | Call 🆔 abc: todo, high
      Call 📅 2026-02-06 ⛔ a1, b-2           | Call ⛔ a1, b-2: todo, none, due 2026-02-06
      Call 📅 2026-02-06 ⛔️a1 🏁 delete ⏫    | Call ⛔️a1 🏁 delete: todo, high, due 2026-02-06
      Call @Ana 📅 2026-02-06 🆔 a1           | Call 🆔 a1: todo, none, due 2026-02-06, @Ana
      🔁 every day                           | 🔁 every day: todo, none
      """)
  void fieldsThatMeanNothingHereStayInTheTextAndHideNoOther(String line, String expected) {
    assertThat(read(line)).isEqualTo(expected);
    assertThat(TaskLine.read(" ", line, RULES).textAfterDate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"🆔 A*b", "🔁 weekly", "🏁 at 5", "⛔ a1 b2", "⛔ a1,"})
  void whatIsNoValueOfSuchAFieldIsTextThatFollows(String text) {
    TaskLine line = TaskLine.read(" ", "Call 📅 2026-02-06 " + text, RULES);
    assertThat(line.text()).isEqualTo("Call 📅 2026-02-06 " + text);
    assertThat(line.textAfterDate()).isTrue();
  }

  @Test
  void aDateThatTextFollowsIsReadAndReported() {
    TaskLine line = TaskLine.read(" ", "Call 📅 2026-02-06 about the lease", RULES);
    assertThat(line.text()).isEqualTo("Call 📅 2026-02-06 about the lease");
    assertThat(NoteText.task(line.task())).isEqualTo("todo, none, due 2026-02-06");
    assertThat(line.textAfterDate()).isTrue();
    assertThat(TaskLine.read(" ", "Call 📅 2026-02-06", RULES).textAfterDate()).isFalse();
  }

  @Test
  void aDateThatIsNoDayIsTakenOffAndReported() {
    TaskLine line = TaskLine.read(" ", "Pay 📅 2026-13-40 ⏫", RULES);
    assertThat(line.text()).isEqualTo("Pay");
    assertThat(NoteText.task(line.task())).isEqualTo("todo, high");
    assertThat(line.invalidDates()).containsExactly("2026-13-40");
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
        "' '|todo",
        "x|done",
        "X|done",
        "/|in-progress",
        "-|cancelled",
        "h|on-hold",
        "?|proposed",
        "!|important",
        "Q|todo",
        "🎉|todo"
      })
  void theSymbolSaysTheStatus(String symbol, String status) {
    TaskLine line = TaskLine.read(symbol, "Call", RULES);
    assertThat(line.task().status().name()).isEqualTo(status);
    assertThat(line.task().symbol()).isEqualTo(symbol);
  }

  @Test
  void nothingButFieldsIsAnEmptyText() {
    assertThat(read("📅 2026-02-06 #a @Ana")).isEqualTo(": todo, none, due 2026-02-06, @Ana");
  }

  private static String read(String line) {
    TaskLine task = TaskLine.read(" ", line, RULES);
    return task.text() + ": " + NoteText.task(task.task());
  }
}
