package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a field of a task and is none, is said, and its words are not lost. */
class UnreadFieldsTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call 📅 tomorrow                     | due 📅 tomorrow
      Call 📅  tomorrow  or   so           | due 📅  tomorrow  or   so
      Call 📅 tomorrow ⏫ @Ana #a          | due 📅 tomorrow
      Call 📅 tomorrow about the lease     | due 📅 tomorrow about the …
      📅 tomorrow                          | due 📅 tomorrow
      Call 📅 2026/02/06                   | due 📅 2026/02/06
      Call 📅 2026-2-6                     | due 📅 2026-2-6
      Call 📅\uFE0F soon ⏳ 6 Feb 2026     | due 📅\uFE0F soon, scheduled ⏳ 6 Feb 2026
      Call 📅                              | due 📅
      Call 🛫 @Ana                         | start 🛫
      Call 🛫 soon @Ana or @Ben then       | start 🛫 soon
      Call ⏳ (later)                      | scheduled ⏳
      Call ⏳ [later] or so                | scheduled ⏳
      Call ⏳ #later or so                 | scheduled ⏳
      Call 📅 2026-02-06 or 📅 later       | due 📅 later
      Call ✅ yesterday                    | completion ✅ yesterday
      Call ❌ 2026/02/06 ⏫                | cancelled ❌ 2026/02/06
      Call 🔁                              | repeat 🔁
      Call 🔁 sometimes                    | repeat 🔁 sometimes
      Call 🔁 sometimes 📅 2026-02-06      | repeat 🔁 sometimes
      🔁 every month, with the team's help | repeat 🔁 every month, with …
      Call 🆔 A*b                          | id 🆔 A*b
      Call ⛔ a1,                          | dependsOn ⛔ a1,
      Call [due:: next friday]             | due [due:: next friday]
      Call [due:: next friday] at last     | due [due:: next friday]
      Call [due:: next friday], or write   | due [due:: next friday]
      Call (due:: next friday) ⏫          | due (due:: next friday)
      Call [priority:: urgent]             | priority [priority:: urgent]
      Call [priority:: High]               | priority [priority:: High]
      Call [repeat:: weekly]               | repeat [repeat:: weekly]
      Call [onCompletion:: at 5]           | onCompletion [onCompletion:: at 5]
      """)
  void aFieldWithoutAValueStaysTextAndIsSaid(String line, String unread) {
    assertThat(unread(line)).isEqualTo(unread);
    TaskLine read = TaskComparison.ours(line);
    assertThat(read.unread()).allMatch(field -> field.reason() == UnreadField.Reason.VALUE);
    for (UnreadField field : read.unread()) {
      assertThat(read.text().text()).contains(field.written().replace(" …", ""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call 🏁 archive                      | Call 🏁 archive | high, due 2026-02-06
      Call 🏁 archive #a                   | Call 🏁 archive | high, due 2026-02-06
      Call [onCompletion:: archive]        | Call [onCompletion:: archive] | high, due 2026-02-06
      Call 🔁 every sixth moon             | Call 🔁 every sixth moon | high, due 2026-02-06
      Call [repeat:: every moon]           | Call [repeat:: every moon] | high, due 2026-02-06
      """)
  void whatThePluginTakesForAFieldAndDropsStaysText(String line, String text, String fields) {
    TaskLine read = TaskComparison.ours(line.replace("Call", "Call ⏫ 📅 2026-02-06"));
    assertThat(read.text().text()).isEqualTo(text);
    assertThat(NoteText.task(read.task())).isEqualTo("todo, " + fields);
    assertThat(read.unread())
        .extracting(UnreadField::reason)
        .containsExactly(UnreadField.Reason.VALUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call 🔁 every month with the team 📅 2026-02-06 | Call with the team | every month
      Call 🔁 every week when done with it            | Call when done with it | every week
      Call 🔁 every day 🔁 every day with it          | Call with it | every day
      Call [repeat:: every month with the team]       | Call [repeat:: every month with the team] | every month
      """)
  void wordsAfterARuleAreText(String line, String text, String rule) {
    TaskLine read = TaskComparison.ours(line);
    assertThat(read.text().text()).isEqualTo(text);
    assertThat(read.task().recurrence()).isEqualTo(rule);
    assertThat(read.unread())
        .extracting(UnreadField::reason)
        .containsExactly(UnreadField.Reason.MORE_WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call 📅 2026-02-06 📅 2026-02-07               | Call 📅 2026-02-07 | due 📅 2026-02-07
      Call ⏫ #a [priority:: low]                    | Call [priority:: low] | priority [priority:: low]
      Call 🔁 every day ⏫ 🔁 every moon 🔁 every week | Call 🔁 every moon 🔁 every week | repeat 🔁 every moon, repeat 🔁 every week
      Call 🆔 a 🆔 b 🆔 a                            | Call 🆔 b | id 🆔 b
      Call 🏁 archive 🏁 delete                      | Call 🏁 archive | onCompletion 🏁 archive
      From 📅 2026-02-06 to 📅 2026-02-07            | From 📅 2026-02-06 to | due 📅 2026-02-06
      From 📅 2026-02-06 to 📅 2026-02-07 or so      | From 📅 2026-02-06 to 📅 2026-02-07 or so | due 📅 2026-02-07
      Call 📅 2026-02-06 📅 2026-02-06               | Call | ''
      """)
  void whatDoesNotCountOfAFieldThatStandsTwiceIsText(String line, String text, String unread) {
    assertThat(TaskComparison.ours(line).text().text()).isEqualTo(text);
    assertThat(unread(line)).isEqualTo(unread);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 📅 2026-02-06",
        "Call 📅 2026-02-06 about the lease",
        "Call 📅 2026-02-30",
        "Call [due:: 2026-02-06], or write",
        "Call [owner:: Ana] (see:: below)",
        "Call [amount: 3] (due tomorrow)",
        "Move it from 🔼 to ⏫ in the tracker",
        "Show a 🆔 card at the door",
        "⛔ enter",
        "✅ Approved",
        "❌ Do not call",
        "Approved ✅",
        "Add ➕ and ❌ to it",
        "🏁 Finish the gate"
      })
  void picturesAndFieldsThatAreReadAreNotSaid(String line) {
    assertThat(unread(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Due:: 2026-02-06]", "[DUE:: 2026-02-06]", "[due :: 2026-02-06]"})
  void aKeyIsReadAsThePluginWritesItOnly(String field) {
    TaskLine read = TaskComparison.ours("Call " + field + " ⏫");
    assertThat(read.text().text()).isEqualTo("Call " + field);
    assertThat(read.task().due()).isNull();
    assertThat(read.unread())
        .containsExactly(new UnreadField(TaskField.DUE, field, UnreadField.Reason.KEY, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      📅 tomorrow → field-unread 2: '📅 tomorrow' cannot be read as the field 'due' of a task; it stays in its text → write a date such as 2026-01-31, with nothing but fields and tags after it
      🔁 sometimes → field-unread 2: '🔁 sometimes' cannot be read as the field 'repeat' of a task; it stays in its text → write a rule such as 'every week on Monday', with nothing but fields and tags after it
      [priority:: urgent] → field-unread 2: '[priority:: urgent]' cannot be read as the field 'priority' of a task; it stays in its text → write highest, high, medium, low or lowest, with nothing but fields and tags after it
      🏁 archive → field-unread 2: '🏁 archive' cannot be read as the field 'onCompletion' of a task; it stays in its text → write keep or delete, with nothing but fields and tags after it
      🆔 A*b → field-unread 2: '🆔 A*b' cannot be read as the field 'id' of a task; it stays in its text → write one word of a-z, A-Z, 0-9, - and _, with nothing but fields and tags after it
      ⛔ a1, → field-unread 2: '⛔ a1,' cannot be read as the field 'dependsOn' of a task; it stays in its text → write names of tasks with commas between them, such as 'a1, b2', with nothing but fields and tags after it
      [Due:: 2026-02-06] → field-unread 2: the key of '[Due:: 2026-02-06]' is not written as the Tasks plugin reads it; it stays in its text → write 'due::' without a space, in this case
      🔁 every month with us → trailing-text 2: the words of '🔁 every month with us' after its value are no part of the field 'repeat' of a task; they stay in its text → move them before the fields
      ⏫ 🔽 → repeated-field 2: the field 'priority' of a task stands more than once; '🔽' does not count and stays in its text → keep one of them
      📅 soon or 📅 later 📅 → field-unread 2: '📅 soon or' and 2 more cannot be read as the field 'due' of a task; it stays in its text → write a date such as 2026-01-31, with nothing but fields and tags after it
      """)
  void eachIsSaidWithItsPlaceAndMend(String fields, String what, String mend) {
    assertThat(diagnostics("# A\n- [ ] Call " + fields)).isEqualTo(what + " | " + mend);
  }

  private static String unread(String line) {
    return TaskComparison.ours(line).unread().stream()
        .map(field -> field.field().key() + " " + field.written())
        .collect(joining(", "));
  }

  private static String diagnostics(String note) {
    return PARSER.parse("a.md", note.getBytes(UTF_8)).diagnostics().stream()
        .map(UnreadFieldsTest::shown)
        .collect(joining("\n"));
  }

  private static String shown(Diagnostic found) {
    return "%s %d: %s | %s".formatted(found.code(), found.line(), found.message(), found.mend());
  }
}
