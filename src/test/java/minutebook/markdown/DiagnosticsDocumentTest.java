package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics.md} tells of every diagnostic there is, with its severity. */
class DiagnosticsDocumentTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| ([a-z]+) \\|");
  private static final Pattern MADE =
      Pattern.compile("new Diagnostic\\(\\s*\"([a-z0-9-]+)\",\\s*Severity\\.([A-Z]+)");

  @Test
  void everyCodeHasItsRowAndEveryRowItsCode() throws IOException {
    Set<String> told = new TreeSet<>();
    ROW.matcher(Files.readString(Path.of("docs/diagnostics.md")))
        .results()
        .forEach(row -> told.add(row.group(1) + " " + row.group(2)));

    assertThat(told).isEqualTo(made());
  }

  private static Set<String> made() throws IOException {
    Set<String> made = new TreeSet<>();
    for (Limit limit : Limit.values()) {
      made.add(limit.code() + " problem");
    }
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/minutebook/markdown"))) {
      for (Path source : sources.toList()) {
        MADE.matcher(Files.readString(source))
            .results()
            .forEach(one -> made.add(one.group(1) + " " + one.group(2).toLowerCase(Locale.ROOT)));
      }
    }
    return made;
  }
}
