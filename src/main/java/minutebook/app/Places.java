package minutebook.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
  List<Path> layers(UserFolders user) {
    Path ofVault = vault.resolve(IN_VAULT);
    return configuration
        .map(given -> List.of(user.configuration(), ofVault, given))
        .orElse(List.of(user.configuration(), ofVault));
  }
}
