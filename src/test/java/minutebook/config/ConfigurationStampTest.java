package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which edits show in what configuration files look like. */
final class ConfigurationStampTest {
  @TempDir Path folder;

  @Test
  void anotherFileAnotherTimeAnotherSizeAndAnotherFileOfTheSameNameShow() throws IOException {
    Path layer = folder.resolve("layer");
    ConfigurationStamp none = stamp(layer);
    assertThat(none).isEqualTo(stamp(layer));

    Path file = Files.writeString(Files.createDirectory(layer).resolve("people.yaml"), "one");
    ConfigurationStamp first = stamp(layer);
    assertThat(first).isNotEqualTo(none).isEqualTo(stamp(layer));

    FileTime time = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(stamp(layer)).isNotEqualTo(first);
    Files.setLastModifiedTime(file, time);
    assertThat(stamp(layer)).isEqualTo(first);

    Files.writeString(file, "three");
    Files.setLastModifiedTime(file, time);
    assertThat(stamp(layer)).isNotEqualTo(first);

    Path saved = Files.writeString(folder.resolve("saved"), "two");
    Files.setLastModifiedTime(saved, time);
    Files.move(saved, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(stamp(layer)).isNotEqualTo(first);

    Files.delete(file);
    assertThat(stamp(layer)).isEqualTo(none);
  }

  private static ConfigurationStamp stamp(Path folder) throws IOException {
    return ConfigurationStamp.of(List.of(folder.resolveSibling("no such layer"), folder));
  }
}
