package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;

/** Another process is changing the index. */
public final class IndexLockedException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexLockedException(Path folder, Throwable cause) {
    super(
        "another process is changing the index in "
            + folder
            + "; wait for it, or stop it (is 'minutebook serve' running?)",
        cause);
  }
}
