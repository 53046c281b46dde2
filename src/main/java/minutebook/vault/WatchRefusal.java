package minutebook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Why a folder cannot be watched, and what can be done about it. */
final class WatchRefusal {
  private WatchRefusal() {}

  /** What a failure to watch means; the JDK names Linux's limits in its messages only. */
  static WatchRefusedException of(Throwable failure, Path root) {
    if (failure instanceof UncheckedIOException unchecked) {
      return of(Objects.requireNonNull(unchecked.getCause()), root);
    }
    String message = String.valueOf(failure.getMessage());
    if (message.contains("inotify watches")) {
      return new WatchRefusedException(
          "the system's limit of watched folders is reached (fs.inotify.max_user_watches)",
          "raise it with 'sudo sysctl fs.inotify.max_user_watches=1048576'");
    }
    if (message.contains("inotify instances")) {
      return new WatchRefusedException(
          "the system's limit of watching programs or of open files is reached"
              + " (fs.inotify.max_user_instances)",
          "raise it with 'sudo sysctl fs.inotify.max_user_instances=1024'");
    }
    if (failure instanceof NoSuchFileException) {
      return gone(root);
    }
    String kind = failure.getClass().getSimpleName();
    return new WatchRefusedException(
        "the vault's folder cannot be watched: "
            + (failure instanceof IOException ? kind + ": " + message : kind),
        "see that you may open it");
  }

  static WatchRefusedException gone(Path root) {
    return new WatchRefusedException(
        "the vault's folder " + root + " is not there", "mount its drive, or put it back");
  }
}
