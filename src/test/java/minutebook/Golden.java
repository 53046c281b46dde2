package minutebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers kept as files, to be read and reviewed. {@code mvn test -Dgolden.update=true} writes what
 * is answered now; {@code git diff} then shows what changed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Holds an answer against the file of that name. */
  public static void check(String name, String answer) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, answer);
    }
    assertThat(answer).as("%s", file).isEqualTo(Files.readString(file));
  }
}
