package minutebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.SampleVault;
import minutebook.app.UserFolders;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;

/** The sample vault, copied and indexed once for all tests; none of them changes it. */
public final class SampleVaultIndex {
  private static final Path FOLDER = create();

  public static final Path VAULT = FOLDER.resolve("Dockmere");
  public static final UserFolders USER =
      new UserFolders(FOLDER.resolve("configuration"), FOLDER.resolve("data"));

  private SampleVaultIndex() {}

  /** An application of its own for the caller to close. */
  public static Application open() throws Exception {
    return Application.open(new Places(VAULT, Optional.empty(), Optional.empty()), USER);
  }

  private static Path create() {
    try {
      Path folder = Files.createTempDirectory("minutebook-test-").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      Path vault = folder.resolve("Dockmere");
      SampleVault.copyTo(vault);
      UserFolders user = new UserFolders(folder.resolve("configuration"), folder.resolve("data"));
      Places places = new Places(vault, Optional.empty(), Optional.empty());
      try (Application application = Application.open(places, user)) {
        application.sync(SyncRequest.UPDATE, Progress.NONE);
      }
      return folder;
    } catch (Exception e) {
      throw new IllegalStateException("the sample vault could not be indexed", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
