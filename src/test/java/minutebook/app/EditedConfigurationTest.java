package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration that cannot be read is said, and read as soon as it can be. */
class EditedConfigurationTest {
  @TempDir Path folder;

  @Test
  void aFolderThatWasAwayIsReadAgainThoughItLooksTheSame() throws Exception {
    Path settings = Files.createDirectory(folder.resolve("settings"));
    Files.writeString(settings.resolve("search.yaml"), "page-size: 7\n");
    EditedConfiguration edited = edited(settings);
    assertThat(edited.next(false)).isEmpty();
    Files.move(settings, folder.resolve("away"));

    assertThat(edited.next(false)).isEmpty();
    assertThat(edited.problem())
        .contains("there is no folder " + settings + "; --config DIR names a folder of settings");

    Files.move(folder.resolve("away"), settings);
    assertThat(edited.next(false)).isPresent();
  }

  @Test
  void aFaultIsSaid() throws Exception {
    EditedConfiguration edited;
    try (FileSystem zip =
        FileSystems.newFileSystem(folder.resolve("settings.zip"), Map.of("create", "true"))) {
      edited = edited(zip.getPath("/"));
      assertThat(edited.next(false)).isEmpty();
      assertThat(edited.problem()).isEmpty();
    }

    assertThat(edited.next(false)).isEmpty();
    assertThat(edited.problem())
        .contains(
            "the configuration cannot be read, which is tried again: this is a fault of"
                + " Minutebook: java.nio.file.ClosedFileSystemException");
  }

  private EditedConfiguration edited(Path settings) throws Exception {
    ConfigurationFiles files =
        new ConfigurationFiles(
            new UserFolders(folder.resolve("user"), folder.resolve("data")),
            Optional.empty(),
            Optional.of(settings));
    return new EditedConfiguration(files, files.stamp());
  }
}
