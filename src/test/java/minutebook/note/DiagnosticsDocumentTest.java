package minutebook.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics.md} tells of every diagnostic there is, with its severity. */
class DiagnosticsDocumentTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| ([a-z]+) \\|");

  @Test
  void everyCodeHasItsRowAndEveryRowItsCode() throws IOException {
    assertThat(ROW.matcher(Files.readString(Path.of("docs/diagnostics.md"))).results())
        .extracting(row -> row.group(1) + " " + row.group(2))
        .containsExactlyElementsOf(
            Stream.of(DiagnosticCode.values())
                .map(code -> code.id() + " " + code.severity().id())
                .toList());
  }
}
