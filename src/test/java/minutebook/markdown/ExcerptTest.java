package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a diagnostic quotes is short, however long the words of the note are. */
class ExcerptTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());
  private static final int LONGEST = 60;
  private static final int LONGEST_MESSAGE = 250;

  @Test
  void sixtyCharactersAreQuotedWhole() {
    assertThat(Excerpt.of("z".repeat(LONGEST))).isEqualTo("'" + "z".repeat(LONGEST) + "'");
    assertThat(Excerpt.of("z".repeat(LONGEST + 1))).isEqualTo("'" + "z".repeat(LONGEST) + "…'");
  }

  @Test
  void noCharacterIsCutInTwo() {
    String before = "z".repeat(LONGEST - 1);
    assertThat(Excerpt.of(before + "📅📅")).isEqualTo("'" + before + "…'");
    assertThat(Excerpt.of("z".repeat(LONGEST - 2) + "📅📅"))
        .isEqualTo("'" + "z".repeat(LONGEST - 2) + "📅…'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      INVALID_DATE            | ---;date: LONG;---
      INVALID_DATE            | **Date**: LONG
      REPEATED_PROPERTY       | ---;LONG: 1;LONG: 2;---
      FRONT_MATTER_UNREADABLE | ---;title: *LONG;---
      FIELD_UNREAD            | - [ ] Call 📅 LONG
      FIELD_UNREAD            | - [ ] Call [priority:: LONG]
      FIELD_UNREAD            | - [ ] Call [Due:: LONG]
      TRAILING_TEXT           | - [ ] Call 🔁 every day LONG
      REPEATED_FIELD          | - [ ] Call 🆔 a 🆔 LONG
      OWNER_UNKNOWN           | - [ ] Call @me LONG
      OWNER_UNKNOWN           | - [ ] Call @[[me LONG]]
      """)
  void noMessageIsAsLongAsWhatItTellsOf(DiagnosticCode code, String note) {
    String written = note.replace(";", "\n").replace("LONG", "z".repeat(900));
    assertThat(PARSER.parse("a.md", written.getBytes(UTF_8)).diagnostics())
        .filteredOn(found -> found.code() == code)
        .isNotEmpty()
        .extracting(Diagnostic::message)
        .allMatch(message -> message.length() < LONGEST_MESSAGE);
  }
}
