package minutebook.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each filter of the plugin's documentation, and what becomes of it. */
class InstructionsTranslatedTest {
  private static final Path ROWS = Path.of("src/test/resources/minutebook/live/instructions.txt");

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void anInstructionAsksForThis(String instruction, String expected) {
    assertThat(Translations.summary(Translations.of(instruction))).isEqualTo(expected);
  }

  static Stream<Arguments> rows() throws IOException {
    return Files.readAllLines(ROWS).stream()
        .filter(row -> !row.startsWith("#"))
        .map(row -> row.split("  =>  ", 2))
        .map(row -> Arguments.of(row[0], row[1]));
  }
}
