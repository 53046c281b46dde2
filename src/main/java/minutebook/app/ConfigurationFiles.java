package minutebook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationReader;
import minutebook.config.ConfigurationStamp;
import minutebook.config.EffectiveSetting;

/**
 * The layers of configuration that count, wherever they stand.
 *
 * @param vault whose own layer counts
 * @param last the folder of the last layer
 */
record ConfigurationFiles(UserFolders user, Optional<Path> vault, Optional<Path> last) {

  /**
   * What they say.
   *
   * @throws UnusablePlaceException if there is no such vault or last folder
   * @throws ConfigurationException if a setting cannot be used
   */
  Configuration read() throws IOException, ConfigurationException {
    return ConfigurationReader.read(layers());
  }

  /** What they say, setting by setting. */
  List<EffectiveSetting> effective() throws IOException, ConfigurationException {
    return ConfigurationReader.effective(layers());
  }

  /** What they look like. */
  ConfigurationStamp stamp() throws IOException {
    return ConfigurationStamp.of(layers());
  }

  /** Whether the vault is away, and with it the layer in it. */
  boolean isVaultGone() {
    return vault.isPresent() && !Files.isDirectory(vault.get());
  }

  private List<Path> layers() throws IOException {
    requireFolder(vault, "name your vault with --vault DIR");
    requireFolder(last, "--config DIR names a folder of settings");
    return Places.layers(user, vault, last);
  }

  private static void requireFolder(Optional<Path> place, String mend) throws IOException {
    if (place.isPresent() && !Files.isDirectory(place.get())) {
      throw new UnusablePlaceException("there is no folder " + place.get() + "; " + mend);
    }
  }
}
