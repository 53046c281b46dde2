package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a task says something that is not read as the Tasks plugin reads it. */
class TaskDiagnosticsTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      - [ ] Call 📅 2026-02-06 %%later%%              | due
      - [ ] Call 📅 2026-02-06%%later%% ⏫            | due
      - [ ] Call 📅 %%later%% 2026-02-06              | due
      - [ ] Call ⏫ 📅 2026-02-06 <!-- later --> #a   | priority, due
      - [ ] Call 📅 2026-02-06 <b></b>                | due
      - [ ] Call 📅 2026-02-06 [^1];;[^1]: soon       | due
      - [ ] Call 📅 2026-02-06 ![](a.png)             | due
      - [ ] Call ^[📅 2026-02-06]                     | due
      - [ ] Call ⏫ 📅 [[2026-02-06]] 🆔 a            | priority, due
      - [ ] Call 📅 [2026-02-06](2026-02-06.md)       | due
      - [ ] Call [owner:: Ana] 📅 2026-02-06 %%x%% ⏫ | due
      - [ ] Call 📅 2026-02-06 %%x%% 📅 2026-02-06    | due
      - [ ] Call 📅 2026-02-06 about the lease        | due
      """)
  void fieldsBeforeWhatIsNotShownAreReadAndSaid(String note, String fields) {
    List<Diagnostic> found = diagnostics(note.replace(';', '\n'));
    assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TRAILING_TEXT);
    assertThat(found.getFirst().message()).contains(" fields of a task (" + fields + ");");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ ] Call 📅 2026-02-06 @Ana",
        "- [ ] Call 📅 2026-02-06 @[[Ana]], @Ben #a",
        "- [ ] Call %%later%% 📅 2026-02-06",
        "- [ ] Call %%later%%📅 2026-02-06",
        "- [ ] Call <b>Ana</b> 📅 2026-02-06",
        "- [ ] Call [[2026-02-05]] 📅 2026-02-06",
        "- [ ] **Call 📅 2026-02-06**",
        "- [ ] Call %%later%%"
      })
  void whatStandsBeforeTheFieldsIsNotSaidNorAnAssigneeAfterThem(String note) {
    assertThat(diagnostics(note)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      - [ ] Call 📅 2026-02-06;  soon 📅 2026-02-07            | repeated-field 3
      - [ ] Call 📅 2026-02-06 📅 2026-02-07;  soon            | repeated-field 2
      - [ ] Call 📅 soon;  or 📅 later;  📅 or 📅 never        | field-unread 2, field-unread 3, field-unread 4
      - [ ] Call;  soon;  📅 2026-02-30 ⏫                     | invalid-date 4, field-on-later-line 4
      - [ ] Call 📅 2026-02-30;  soon                          | invalid-date 2
      - [ ] Call 🏁 archive %%later%%                          | field-unread 2
      - [ ] Call;  [priority:: high];  or 📅 2026-02-06       | field-on-later-line 3
      - [ ] Call;  soon  ;  [Due:: 2026-02-06]                  | field-unread 4
      - [ ] Call;;  soon;;  🔁 every day with us               | field-on-later-line 6, trailing-text 6
      - [ ] Call;  [owner:: Ana Silva] (see:: b) c;  📅 soon   | field-unread 4
      - [ ] Call;  [owner:: Ana;  Silva] 📅 soon               | field-unread 4
      - [ ] Call **now;  or later** 📅 soon                    | field-unread 3
      """)
  void eachNamesTheLineItStandsOn(String note, String expected) {
    List<Diagnostic> found = diagnostics("# A\n" + note.replace(';', '\n'));
    assertThat(found.stream().map(it -> it.code() + " " + it.line()).collect(joining(", ")))
        .isEqualTo(expected);
  }

  private static List<Diagnostic> diagnostics(String note) {
    return PARSER.parse("a.md", note.getBytes(UTF_8)).diagnostics();
  }
}
