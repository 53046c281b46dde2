package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.Note;
import minutebook.note.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @ValueSource(strings = {"[!decision] Buy", "[!Decision|right] Buy", "[!decision | a|b]- Buy"})
  void itsTypeEndsBeforeHowItIsShown(String line) {
    Note note = PARSER.parse("note.md", ("> " + line).getBytes(UTF_8)).note();
    Item item = note.items().getLast();
    assertThat(item.text()).isEqualTo("Buy");
    assertThat(note.sectionOf(item).kind()).isEqualTo(SectionKind.DECISION);
  }
}
