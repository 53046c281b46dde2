package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.Progress;
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
  private Shared<OpenVault> shared;
  private LiveVault live;

  @BeforeEach
  void open() throws Exception {
    Path vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), "a note");
    Files.writeString(vault.resolve("text.txt"), "a text");
    settings = Files.createDirectory(folder.resolve("settings"));
    ConfigurationFiles files =
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

    assertThat(live.reconfigure(Progress.NONE)).isFalse();
    Files.writeString(settings.resolve("search.yaml"), "# nothing but a comment\n");
    assertThat(live.reconfigure(Progress.NONE)).isFalse();

    assertThat(shared.get()).isSameAs(before);
  }

  @Test
  void theIndexIsAsTheConfigurationSaysBeforeSearchesAre() throws Exception {
    Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    assertThat(shared.get().search().summary().notes()).isOne();

    assertThat(live.reconfigure(Progress.NONE)).isTrue();

    assertThat(shared.get().search().summary().notes()).isEqualTo(2);
    assertThat(live.reconfigure(Progress.NONE)).isFalse();
  }

  @Test
  void whileTheIndexCannotBeMadeAnewTheEarlierConfigurationCounts() throws Exception {
    Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    OpenVault before = shared.get();
    try (IndexStore.Change another = before.store().change()) {
      assertThat(another).isNotNull();
      assertThatThrownBy(() -> live.reconfigure(Progress.NONE))
          .isInstanceOf(IndexLockedException.class);
      assertThat(shared.get()).isSameAs(before);
    }

    assertThat(live.reconfigure(Progress.NONE)).isTrue();
    assertThat(shared.get().search().summary().notes()).isEqualTo(2);
  }

  @Test
  void whereTooMuchIsGoneToMakeTheIndexAnewTheEarlierConfigurationCounts() throws Exception {
    Path many = Files.createDirectory(folder.resolve("vault/Drive"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(many.resolve(i + ".md"), "note " + i);
    }
    live.sync(SyncRequest.UPDATE, Progress.NONE);
    Files.move(many, folder.resolve("away"));
    Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    OpenVault before = shared.get();

    assertThat(live.reconfigure(Progress.NONE)).isFalse();

    assertThat(shared.get()).isSameAs(before);
    assertThat(live.configurationProblem().orElseThrow())
        .startsWith("the index cannot be made anew under the edited configuration");
    assertThat(before.search().summary().notes()).isEqualTo(21);
  }

  @Test
  void whoeverSearchesEndsWithTheConfigurationItBeganWith() throws Exception {
    try (Shared.Loan<OpenVault> search = shared.lend()) {
      Files.writeString(settings.resolve("search.yaml"), "page-size: 7\n");
      assertThat(live.reconfigure(Progress.NONE)).isTrue();

      assertThat(search.value().configuration().search().pageSize()).isEqualTo(20);
      assertThat(search.value().search().summary().notes()).isOne();
      assertThat(shared.get().configuration().search().pageSize()).isEqualTo(7);
    }
  }

  @Test
  void aWrongEditIsSaidUntilItIsRightAndTheLastGoodOneCounts() throws Exception {
    Path file = Files.writeString(settings.resolve("search.yaml"), "page-size: none\n");
    assertThat(live.reconfigure(Progress.NONE)).isFalse();
    assertThat(live.configurationProblem().orElseThrow())
        .isEqualTo(
            file + ":1:12: 'none' cannot be used here; allowed: a whole number from 1 to 200");

    Files.delete(file);
    assertThat(live.reconfigure(Progress.NONE)).isFalse();
    assertThat(live.configurationProblem()).isEmpty();
  }

  @Test
  void aVaultThatIsGoneIsSaidAndItsOwnSettingsStayUntilItIsBack() throws Exception {
    Path own = Files.createDirectory(folder.resolve("vault/.minutebook"));
    Files.writeString(own.resolve("search.yaml"), "page-size: 7\n");
    assertThat(live.reconfigure(Progress.NONE)).isTrue();
    Files.move(folder.resolve("vault"), folder.resolve("aside"));

    assertThat(live.reconfigure(Progress.NONE)).isFalse();
    assertThat(live.configurationProblem().orElseThrow()).startsWith("there is no folder ");
    assertThat(shared.get().configuration().search().pageSize()).isEqualTo(7);

    Files.move(folder.resolve("aside"), folder.resolve("vault"));
    assertThat(live.reconfigure(Progress.NONE)).isFalse();
    assertThat(live.configurationProblem()).isEmpty();
  }
}
