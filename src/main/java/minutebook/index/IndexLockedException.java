package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Another process is changing the index. */
public final class IndexLockedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Nobody knows which one. */
  public IndexLockedException(Path folder, Throwable cause) {
    super(message("another process is changing the index in " + folder), cause);
  }

  /** The process with this id began to at that time. */
  public IndexLockedException(Path folder, long process, Instant since, Throwable cause) {
    super(
        message(
            "process %d has been changing the index in %s since %s"
                .formatted(process, folder, since.truncatedTo(ChronoUnit.SECONDS))),
        cause);
  }

  private static String message(String who) {
    return who + "; wait for it, or stop it (is 'minutebook serve' running?)";
  }
}
