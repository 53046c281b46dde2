package minutebook.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where everything is.
 *
 * @param index empty: in the user's data folder
 * @param configuration folders of the configuration over the bundled one, later over earlier; the
 *     vault's own stands before the last
 */
public record Places(Path vault, Optional<Path> index, Optional<Path> configuration) {
  static final String IN_VAULT = ".minutebook";

  /** Folders of the configuration, later over earlier. */
  static List<Path> layers(UserFolders user, Optional<Path> vault, Optional<Path> configuration) {
    return Stream.of(
            Optional.of(user.configuration()),
            vault.map(folder -> folder.resolve(IN_VAULT)),
            configuration)
        .flatMap(Optional::stream)
        .toList();
  }
}
