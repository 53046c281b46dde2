package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;

/** The folder of an index, or a file in it, is not ours to read. */
public final class IndexUnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexUnreadableException(Path folder, Throwable cause) {
    super(
        "the index in "
            + folder
            + " could not be read: its folder or a file in it is not yours to read; change its"
            + " permissions, or name another folder with --index DIR",
        cause);
  }
}
