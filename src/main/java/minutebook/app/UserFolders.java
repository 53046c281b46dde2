package minutebook.app;

import dev.dirs.ProjectDirectories;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Folders of the user, where the platform has them. */
public record UserFolders(Path configuration, Path data) {
  public static UserFolders ofPlatform() {
    ProjectDirectories folders = ProjectDirectories.from("", "", "minutebook");
    return new UserFolders(Path.of(folders.configDir), Path.of(folders.dataLocalDir));
  }

  /** The folder of all indexes that lie nowhere else. */
  Path indexes() {
    return data.resolve("index");
  }

  /**
   * The folder of a vault's index: one for each vault.
   *
   * @param vault real path of its folder
   */
  public Path index(Path vault) {
    String name = String.valueOf(vault.getFileName()).replaceAll("[^\\p{L}\\p{N}_-]", "-");
    UUID hash = UUID.nameUUIDFromBytes(vault.toString().getBytes(StandardCharsets.UTF_8));
    return indexes().resolve(name + "-" + hash.toString().substring(0, 8));
  }
}
