package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import minutebook.config.Configuration;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.Progress;
import minutebook.index.StoppableProgress;
import minutebook.index.SyncRequest;
import minutebook.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edited configuration, and the vault that is open meanwhile. */
final class LiveVaultTest {
  @TempDir Path folder;
  private Path settings;
  private ConfigurationFiles files;
  private Shared<OpenVault> shared;
  private LiveVault live;

  @BeforeEach
  void open() throws Exception {
    Path vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), "a note");
    Files.writeString(vault.resolve("text.txt"), "a text");
    settings = Files.createDirectory(folder.resolve("settings"));
    files =
        new ConfigurationFiles(
            new UserFolders(settings, folder.resolve("data")),
            Optional.of(vault),
            Optional.empty());
    Configuration configuration = files.read();
    Path index = folder.resolve("index");
    InstantSource clock = InstantSource.system();
    shared =
        new Shared<>(
            new OpenVault(new Vault(vault, configuration.vault()), configuration, index, clock));
    live = new LiveVault(shared, new EditedConfiguration(files, files.stamp()), index, clock);
    live.sync(SyncRequest.UPDATE, Progress.NONE);
  }

  @AfterEach
  void close() throws IOException {
    shared.close();
  }

  @Test
  void withoutAnEditNothingIsReplaced() throws Exception {
    OpenVault before = shared.get();

    assertThat(live.reconfigure(true, Progress.NONE)).isFalse();
    Files.writeString(settings.resolve("search.yaml"), "# nothing but a comment\n");
    assertThat(live.reconfigure(true, Progress.NONE)).isFalse();

    assertThat(shared.get()).isSameAs(before);
  }

  @Test
  void theIndexIsAsTheConfigurationSaysBeforeSearchesAre() throws Exception {
    Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    assertThat(shared.get().search().summary().notes()).isOne();

    assertThat(live.reconfigure(true, Progress.NONE)).isTrue();

    assertThat(shared.get().search().summary().notes()).isEqualTo(2);
    assertThat(live.reconfigure(true, Progress.NONE)).isFalse();
  }

  @Test
  void whileTheIndexCannotBeMadeAnewTheEarlierConfigurationCounts() throws Exception {
    Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    OpenVault before = shared.get();
    try (IndexStore.Change another = before.store().change()) {
      assertThat(another).isNotNull();
      assertThatThrownBy(() -> live.reconfigure(true, Progress.NONE))
          .isInstanceOf(IndexLockedException.class);
      assertThat(shared.get()).isSameAs(before);
    }

    assertThat(live.reconfigure(true, Progress.NONE)).isTrue();
    assertThat(shared.get().search().summary().notes()).isEqualTo(2);
  }

  @Test
  void whileTooMuchIsGoneToMakeTheIndexAnewTheEarlierConfigurationCountsAndThatIsSaid()
      throws Exception {
    Path many = Files.createDirectory(folder.resolve("vault/Drive"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(many.resolve(i + ".md"), "note " + i);
    }
    live.sync(SyncRequest.UPDATE, Progress.NONE);
    Files.move(many, folder.resolve("away"));
    Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    OpenVault before = shared.get();
    for (int attempt = 0; attempt < 3; attempt++) {
      assertRefused();
      assertThat(live.reconfigure(false, Progress.NONE)).isFalse();
      live.sync(SyncRequest.UPDATE, Progress.NONE);
      assertThat(live.configurationProblem().orElseThrow())
          .startsWith(
              "the index cannot be made anew under the edited configuration, which is tried again:"
                  + " Drive: 20 notes are not there")
          .endsWith("mount the drive again, or run index --rebuild --force if they were deleted");
    }
    assertThat(shared.get()).isSameAs(before);
    assertThat(before.search().summary().notes()).isEqualTo(21);

    Files.move(folder.resolve("away"), many);
    assertThat(live.reconfigure(false, Progress.NONE)).isFalse();
    Set<Boolean> isSaidMeanwhile = ConcurrentHashMap.newKeySet();
    Progress progress =
        new StoppableProgress(
            Progress.NONE,
            () -> {
              isSaidMeanwhile.add(live.configurationProblem().isPresent());
              return false;
            });
    assertThat(live.reconfigure(true, progress)).isTrue();
    assertThat(isSaidMeanwhile).containsExactly(true);
    assertThat(live.configurationProblem()).isEmpty();
    assertThat(shared.get().search().summary().notes()).isEqualTo(22);
  }

  @Test
  void anEditThatIsTakenBackIsNoProblemAnyMore() throws Exception {
    Path edit = settings.resolve("vault.yaml");
    Files.writeString(edit, "extensions: [md, txt]\n");
    try (IndexStore.Change another = shared.get().store().change()) {
      assertThat(another).isNotNull();
      assertThatThrownBy(() -> live.reconfigure(true, Progress.NONE))
          .isInstanceOf(IndexLockedException.class);
      assertThat(live.configurationProblem().orElseThrow()).contains("changing the index");

      Files.delete(edit);
      assertThat(live.reconfigure(false, Progress.NONE)).isFalse();
      assertThat(live.configurationProblem()).isEmpty();
    }
  }

  @Test
  void anEditThatChangesNoDocumentsIsTakenOverThoughTheIndexIsOutOfStep() throws Exception {
    Path edit = Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    try (OpenVault other =
        new OpenVault(
            shared.get().vault(), files.read(), folder.resolve("index"), InstantSource.system())) {
      other.sync(SyncRequest.UPDATE, Progress.NONE);
    }
    Files.delete(edit);
    Files.writeString(settings.resolve("search.yaml"), "page-size: 7\n");

    assertThat(shared.get().isInStep()).isFalse();
    assertThat(live.reconfigure(true, Progress.NONE)).isTrue();
  }

  private void assertRefused() {
    assertThatThrownBy(() -> live.reconfigure(true, Progress.NONE)).isInstanceOf(IOException.class);
  }

  @Test
  void whoeverSearchesEndsWithTheConfigurationItBeganWith() throws Exception {
    try (Shared.Loan<OpenVault> search = shared.lend()) {
      Files.writeString(settings.resolve("search.yaml"), "page-size: 7\n");
      assertThat(live.reconfigure(true, Progress.NONE)).isTrue();

      assertThat(search.value().configuration().search().pageSize()).isEqualTo(20);
      assertThat(search.value().search().summary().notes()).isOne();
      assertThat(shared.get().configuration().search().pageSize()).isEqualTo(7);
    }
  }

  @Test
  void aWrongEditIsSaidUntilItIsRightAndTheLastGoodOneCounts() throws Exception {
    Path file = Files.writeString(settings.resolve("search.yaml"), "page-size: none\n");
    assertThat(live.reconfigure(true, Progress.NONE)).isFalse();
    assertThat(live.configurationProblem().orElseThrow())
        .isEqualTo(
            file + ":1:12: 'none' cannot be used here; allowed: a whole number from 1 to 200");

    Files.delete(file);
    assertThat(live.reconfigure(true, Progress.NONE)).isFalse();
    assertThat(live.configurationProblem()).isEmpty();
  }

  @Test
  void aVaultThatIsGoneIsNoEditAndItsOwnSettingsStayUntilItIsBack() throws Exception {
    Path own = Files.createDirectory(folder.resolve("vault/.minutebook"));
    Files.writeString(own.resolve("search.yaml"), "page-size: 7\n");
    assertThat(live.reconfigure(true, Progress.NONE)).isTrue();
    Files.move(folder.resolve("vault"), folder.resolve("aside"));

    assertThat(live.reconfigure(true, Progress.NONE)).isFalse();
    assertThat(live.configurationProblem()).isEmpty();
    assertThat(shared.get().configuration().search().pageSize()).isEqualTo(7);

    Files.move(folder.resolve("aside"), folder.resolve("vault"));
    assertThat(live.reconfigure(true, Progress.NONE)).isFalse();
    Files.writeString(own.resolve("search.yaml"), "page-size: 8\n");
    assertThat(live.reconfigure(true, Progress.NONE)).isTrue();
    assertThat(shared.get().configuration().search().pageSize()).isEqualTo(8);
  }
}
