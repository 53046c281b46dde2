package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings and indexes are. */
final class PlacesTest {
  @TempDir Path folder;
  private Path vault;
  private UserFolders user;

  @BeforeEach
  void vault() throws Exception {
    vault = Files.createDirectory(folder.resolve("vault"));
    user = new UserFolders(folder.resolve("user"), folder.resolve("data"));
  }

  @Test
  void settingsAreTheUsersThenTheVaultsThenThoseGiven() {
    Path given = folder.resolve("given");

    assertThat(Places.layers(user, Optional.of(vault), Optional.of(given)))
        .isEqualTo(List.of(folder.resolve("user"), vault.resolve(".minutebook"), given));
    assertThat(Places.layers(user, Optional.of(vault), Optional.empty()))
        .isEqualTo(List.of(folder.resolve("user"), vault.resolve(".minutebook")));
    assertThat(Places.layers(user, Optional.empty(), Optional.empty()))
        .isEqualTo(List.of(folder.resolve("user")));
  }

  @Test
  void aLaterLayerCountsMoreAndLeavesTheRestAsItIs() throws Exception {
    Path given = folder.resolve("given");
    assertThat(configuration(Optional.empty()).search().pageSize()).isEqualTo(20);

    write(folder.resolve("user"), "page-size: 1\nmax-page-size: 100\nitems-per-note: 7\n");
    assertThat(configuration(Optional.empty()).search().pageSize()).isEqualTo(1);

    write(vault.resolve(".minutebook"), "page-size: 2\nmax-page-size: 50\n");
    assertThat(configuration(Optional.empty()).search().pageSize()).isEqualTo(2);

    write(given, "page-size: 3\n");
    Configuration all = configuration(Optional.of(given));
    assertThat(all.search().pageSize()).isEqualTo(3);
    assertThat(all.search().maxPageSize()).isEqualTo(50);
    assertThat(all.search().itemsPerNote()).isEqualTo(7);
    assertThat(all.search().exactWeight()).isEqualTo(0.5);
  }

  @Test
  void eachVaultHasAnIndexOfItsOwn() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other/vault"));

    assertThat(user.index(vault).getParent()).isEqualTo(folder.resolve("data/index"));
    assertThat(user.index(vault)).isEqualTo(user.index(vault)).isNotEqualTo(user.index(other));
    assertThat(user.index(vault).getFileName().toString()).matches("vault-[0-9a-f]{8}");
    assertThat(user.index(Path.of("/a b/Zoë's: notes")).getFileName().toString())
        .matches("Zoë-s--notes-[0-9a-f]{8}");
  }

  @Test
  void aLinkToAVaultHasTheVaultsIndex() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), vault);
    Files.writeString(vault.resolve("note.md"), "a note");

    try (Application application = open(vault, Optional.empty())) {
      application.sync(SyncRequest.UPDATE, Progress.NONE);
    }
    try (Application application = open(link, Optional.empty())) {
      assertThat(application.coverage().notes()).isOne();
      assertThat(application.vaultName()).isEqualTo("vault");
    }
  }

  private Configuration configuration(Optional<Path> given) throws Exception {
    try (Application application = open(vault, given)) {
      return application.configuration();
    }
  }

  private Application open(Path folder, Optional<Path> given) throws Exception {
    return Application.open(new Places(folder, Optional.empty(), given), user);
  }

  private static void write(Path settings, String search) throws Exception {
    Files.writeString(Files.createDirectories(settings).resolve("search.yaml"), search);
  }
}
