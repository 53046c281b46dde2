package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import minutebook.config.ConfigurationReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file holds, it becomes a note: {@code odd-notes.txt} has the files, {@code
 * odd-notes-understood.txt} what is made of each.
 */
@Tag("slow")
class OddNotesTest {
  private static final Path UNDERSTOOD =
      Path.of("src/test/resources/minutebook/markdown/odd-notes-understood.txt");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @Test
  void everyOddNoteIsUnderstoodAsFarAsItGoes() throws IOException {
    StringBuilder understood = new StringBuilder();
    for (String line : OddNotes.lines()) {
      if (OddNotes.isHeading(line)) {
        understood.append('\n').append(line).append("\n\n");
      } else {
        byte[] note = OddNotes.bytes(line, 1);
        ParsedNote parsed = OddNotes.parsed(note, PARSER, LIMIT, line);
        understood.append(line).append('\n').append(OddNotes.understood(parsed));
      }
    }
    new GoldenFile(UNDERSTOOD).holds(understood.toString());
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    List<String> notes =
        OddNotes.lines().stream().filter(line -> !OddNotes.isHeading(line)).toList();
    assertThat(notes).hasSizeGreaterThan(200).doesNotHaveDuplicates();
  }
}
