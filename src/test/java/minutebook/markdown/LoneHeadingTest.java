package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.Link;
import minutebook.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading with nothing below it can only be found as an item of its own. */
class LoneHeadingTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      "## Two hours;## Chair: Ana Silva;Text" → Two hours|Text
      "## Two hours;text" → text
      "## Two hours" → Two hours
      "Two hours;---" → Two hours
      "## Two hours;<!-- later -->" → Two hours
      "## Gates;### North;### South;text" → North|text
      "## Gates;### North;text;## Costs" → text|Costs
      "## Gates;text;## Gates;- text" → text
      "## Gates;```tasks;not done;```" → ""
      "## Gates;*Source: [[Call]]*" → ""
      "## Decisions;## ✅ Action items:" → ""
      "## Decisions #pilot;## Facts" → ""
      "## Next steps: call Ana on Friday" → Next steps: call Ana on Friday
      "## Decisions (pricing);## 2. Facts" → Decisions (pricing)|2. Facts
      "## Decisions;### The gates" → The gates
      "# Title;## Gates" → Gates
      "# Title" → ""
      "##" → ""
      """)
  void itIsAnItemUnlessItOnlyNamesAKindOfSection(String markdown, String items) {
    List<String> texts =
        parse(markdown.replace(';', '\n')).items().stream().skip(1).map(Item::text).toList();
    assertThat(String.join("|", texts)).isEqualTo(items);
  }

  @Test
  void itStandsInItsOwnSectionWithItsMarks() {
    Note note = parse("## Decisions\n### Take [[Tidegate]] #pilot\n## Facts\n- a\n");
    Item heading = note.items().get(1);
    assertThat(note.sectionOf(heading).heading())
        .containsExactly("Decisions", "Take Tidegate #pilot");
    assertThat(heading.tags()).containsExactly("pilot");
    assertThat(heading.links()).extracting(Link::target).containsExactly("Tidegate");
    assertThat(heading.places()).extracting(place -> place.start()).containsExactly(2);
  }

  private static Note parse(String text) {
    return PARSER.parse("note.md", text.getBytes(UTF_8)).note();
  }
}
