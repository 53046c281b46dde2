package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.search.NoIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is built for a vault, and its end. */
final class ApplicationTest {
  @TempDir Path folder;
  private Path vault;
  private UserFolders user;

  @BeforeEach
  void vault() throws Exception {
    vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), "a note");
    user = new UserFolders(folder.resolve("user"), folder.resolve("data"));
  }

  @Test
  void beforeTheFirstSyncThereIsNothingToTellOf() throws Exception {
    try (Application application = open()) {
      assertThatThrownBy(application::coverage)
          .isInstanceOf(NoIndexException.class)
          .hasMessage(
              "there is no index in "
                  + user.index(vault.toRealPath())
                  + "; run 'minutebook index'");

      application.sync(SyncRequest.UPDATE, Progress.NONE);

      assertThat(application.coverage().notes()).isOne();
      assertThat(application.source().markdown("note.md")).contains("a note");
    }
  }

  @Test
  void closedItAnswersNoMoreAndAnotherCanTakeOver() throws Exception {
    Application application = open();
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    assertThat(application.search().note("note.md")).isPresent();

    application.close();

    assertThatThrownBy(() -> application.search().note("note.md"))
        .isInstanceOf(AlreadyClosedException.class);
    try (Application next = open()) {
      assertThat(next.sync(SyncRequest.UPDATE.rebuilding(), Progress.NONE).notes()).isOne();
    }
  }

  @Test
  void onlyItsOwnerMayLookIntoTheIndex() throws Exception {
    try (Application application = open()) {
      application.sync(SyncRequest.UPDATE, Progress.NONE);
    }

    for (Path ours : new Path[] {user.data(), user.index(vault.toRealPath())}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void anIndexIsAFolder() throws Exception {
    Path file = Files.createFile(vault.resolveSibling("file"));
    Places places = new Places(vault, Optional.of(file), Optional.empty());

    assertThatThrownBy(() -> Application.open(places, user))
        .isInstanceOf(UnusablePlaceException.class)
        .hasMessage(file + " is no folder; name one with --index DIR");
  }

  private Application open() throws Exception {
    return Application.open(new Places(vault, Optional.empty(), Optional.empty()), user);
  }
}
