package minutebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The questions of {@code questions-read.txt}. */
final class AskedQuestions {
  private static final Path FILE = Path.of("src/test/resources/questions-read.txt");

  private AskedQuestions() {}

  /**
   * A question.
   *
   * @param reading empty when there is none
   */
  record Question(String text, Optional<String> reading) {}

  static List<Question> read() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
        .map(AskedQuestions::question)
        .toList();
  }

  private static Question question(String line) {
    List<String> columns = List.of(line.split("\\|", -1));
    String reading = columns.get(1).strip();
    return new Question(
        columns.get(0).strip(), reading.equals("-") ? Optional.empty() : Optional.of(reading));
  }
}
