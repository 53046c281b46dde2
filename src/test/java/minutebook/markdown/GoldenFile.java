package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text kept in a file. Run with {@code -Dgolden.update=true} to write what is made now, and read
 * the difference before keeping it.
 */
record GoldenFile(Path path) {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  void holds(String text) throws IOException {
    if (UPDATE) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } else if (!Files.exists(path)) {
      fail("no golden file %s; write it with -Dgolden.update=true", path);
    } else {
      assertThat(text).isEqualTo(Files.readString(path));
    }
  }
}
