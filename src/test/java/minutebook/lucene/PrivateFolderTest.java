package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateFolderTest {
  @ParameterizedTest(name = "{0} with {2} becomes {1}")
  @CsvSource({
    "rwxr-xr-x, rwx------, nothing",
    "rwxrwx---, rwx------, segments_1",
    "rwx------, rwx------, segments_1",
    "r-xr-xr-x, r-x------, segments_1",
    "r-x------, r-x------, segments_1",
    "rwxr-xr-x, rwxr-xr-x, note.md",
  })
  void aFolderIsClosedToOthersAndItsOwnerKeepsWhatItMayDo(
      String before, String after, String file, @TempDir Path folder) throws IOException {
    if (!file.equals("nothing")) {
      Files.createFile(folder.resolve(file));
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(before));
    try {
      PrivateFolder.create(folder);

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo(after);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
