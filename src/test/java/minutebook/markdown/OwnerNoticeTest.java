package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerNoticeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      - [ ] Call Ben @Myself                             → 1 @Myself
      x||- [ ] a @Ben|- [ ] b @me first|- [x] c @Me      → 4 @me
      - [ ] Call @Myself Review 📅 2026-01-31            → 1 @Myself Review
      ---|title: Meeting|participants: [Ben, Me]|---|    → 3 Me
      ---|participants:|  - "@me"|---|- [ ] a @Myself    → 3 @me
      **With**: Ben, Myself                              → 1 Myself
      ---|participants: ["\\x4de"]|---|                  → 2 Me
      ---|title: Me and the team|participants:|  - Me|---  → 4 Me
      ---|attendees: [Ben]|title: Me|---|**With**: Ben, Me → 5 Me
      Me first|**With**: Ben, Me                         → 2 Me
      """)
  void theFirstPlaceIsNoticedOnce(String note, String notice) {
    String line = notice.substring(0, notice.indexOf(' '));
    String word = notice.substring(line.length() + 1);
    assertThat(notices(note.replace('|', '\n'), ConfigurationReader.bundled()))
        .containsExactly(
            new Diagnostic(
                DiagnosticCode.OWNER_UNKNOWN,
                Integer.parseInt(line),
                "'" + word + "' means the owner of the vault, and nobody is configured as that",
                "add the line 'owner: Your Name' to people.yaml, with your name as the notes have"
                    + " it"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "- [ ] Call @Meyer          → another name",
        "Call me, or @Myself        → no task",
        "**With**: Ben, Meyer       → another name"
      })
  void nothingElseIsNoticed(String note, String why) {
    assertThat(notices(note, ConfigurationReader.bundled())).as(why).isEmpty();
  }

  @Test
  void withAnOwnerThereIsNothingToNotice(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("people.yaml"), "owner: Mara Lindqvist");
    assertThat(notices("- [ ] x @Myself", ConfigurationReader.read(List.of(folder)))).isEmpty();
  }

  private static List<Diagnostic> notices(String note, Configuration configuration) {
    return new NoteParser(configuration).parse("note.md", note.getBytes(UTF_8)).diagnostics();
  }
}
