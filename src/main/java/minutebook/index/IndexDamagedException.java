package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;

/** The files of an index are not as they were written, or another version wrote them. */
public final class IndexDamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexDamagedException(Path folder, Throwable cause) {
    super(
        "the index in "
            + folder
            + " is damaged, or of another version; 'minutebook index --rebuild' makes it anew",
        cause);
  }
}
