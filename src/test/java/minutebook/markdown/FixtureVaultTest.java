package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minutebook.config.ConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small vault with every shape of note, and beside it what each note is understood as. */
class FixtureVaultTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path NOTES = RESOURCES.resolve("fixture-vault");
  private static final Path UNDERSTOOD = RESOURCES.resolve("fixture-vault-understood");

  private final NoteParser parser = new NoteParser(ConfigurationReader.bundled());

  static List<String> notes() {
    return files(NOTES, ".md");
  }

  @ParameterizedTest
  @MethodSource("notes")
  void everyNoteIsUnderstoodAsWritten(String path) throws IOException {
    ParsedNote parsed = parser.parse(path, Files.readAllBytes(NOTES.resolve(path)));
    new GoldenFile(UNDERSTOOD.resolve(path.replaceFirst("\\.md$", ".txt")))
        .holds(NoteText.of(parsed));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void lineEndsOfWindowsChangeNothing(String path) throws IOException {
    String unix = Files.readString(NOTES.resolve(path));
    String windows = unix.replace("\n", "\r\n");
    assertThat(NoteText.of(parser.parse(path, windows.getBytes(UTF_8))))
        .isEqualTo(NoteText.of(parser.parse(path, unix.getBytes(UTF_8))));
  }

  @Test
  void everyUnderstandingHasItsNote() {
    assertThat(files(UNDERSTOOD, ".txt").stream().map(name -> name.replace(".txt", ".md")))
        .containsExactlyElementsOf(notes());
  }

  private static List<String> files(Path folder, String ending) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
