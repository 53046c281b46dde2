package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import minutebook.markdown.NoteParser;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which shapes a note with participants should have a date. */
class UndatedNoticeTest {
  @ParameterizedTest
  @CsvSource({
    "MEETING, true",
    "OTHER, true",
    "PERSON_PAGE, false",
    "CUSTOMER_PAGE, false",
    "SOURCE, false"
  })
  void pagesAndSourcesNeedNoDate(NoteShape shape, boolean needed) {
    String markdown = "---\nparticipants: [Ana Lund]\n---\n";
    Note note =
        new NoteParser(TestVault.CONFIGURATION)
            .parse("a.md", markdown.getBytes(StandardCharsets.UTF_8))
            .note();

    assertThat(UndatedNotice.of(note, shape)).matches(notice -> notice.isPresent() == needed);
  }
}
