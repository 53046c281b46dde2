package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpertFieldDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/query-language.md");

  @Test
  void theFieldsOfLucenesSyntaxAreDocumentedAsTheyAre() throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);
    int head = lines.indexOf("| field | what is asked of it |");
    List<String> rows =
        lines.subList(head + 2, lines.size()).stream()
            .takeWhile(line -> line.startsWith("|"))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            ExpertField.all().stream()
                .map(field -> "| `%s` | %s |".formatted(field.name(), field.about()))
                .toList());
  }
}
