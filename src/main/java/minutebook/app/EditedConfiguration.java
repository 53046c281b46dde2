package minutebook.app;

import java.io.IOException;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationStamp;
import minutebook.index.FailureText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices edits of the configuration; one that cannot be used changes nothing but is said. */
final class EditedConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(EditedConfiguration.class);

  private final ConfigurationFiles files;
  private @Nullable ConfigurationStamp known;
  private boolean isRefused;
  private volatile @Nullable String problem;

  /**
   * Makes one.
   *
   * @param known what the files looked like when they were read
   */
  EditedConfiguration(ConfigurationFiles files, ConfigurationStamp known) {
    this.files = files;
    this.known = known;
  }

  /**
   * What the files say now, when they look different and can be used.
   *
   * @param again whether also when they look the same and were refused
   */
  Optional<Configuration> next(boolean again) {
    if (files.isVaultGone()) {
      // Its own layer is no edit; whoever syncs says that it is gone.
      forget();
      return Optional.empty();
    }
    try {
      ConfigurationStamp now = files.stamp();
      if (now.equals(known) && !(isRefused && again)) {
        return Optional.empty();
      }
      // What is read may be younger than this, and is then read again.
      known = now;
      isRefused = false;
      return Optional.of(files.read());
    } catch (ConfigurationException e) {
      wrong(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      // Whether it can be read again does not show in what it looks like.
      forget();
      LOG.debug("the configuration cannot be read", e);
      wrong(unread(e));
    }
    return Optional.empty();
  }

  private static String unread(Exception e) {
    return switch (e) {
      case UnusablePlaceException place -> String.valueOf(place.getMessage());
      case IOException file ->
          "a configuration file cannot be read: " + file + "; see that you may open it";
      default -> "the configuration cannot be read, which is tried again: " + FailureText.of(e);
    };
  }

  /** To be read again, whatever it looks like. */
  private void forget() {
    known = null;
  }

  /** What was read last is not taken over for now. */
  void refuse(String why) {
    isRefused = true;
    wrong(why);
  }

  /** What was read last counts. */
  void accept() {
    if (problem != null) {
      LOG.info("the configuration is used as it is now");
    }
    problem = null;
  }

  /** Why the configuration is not as it was edited. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  private void wrong(String message) {
    if (!message.equals(problem)) {
      LOG.warn("the configuration before this edit is kept: {}", message);
    }
    problem = message;
  }
}
