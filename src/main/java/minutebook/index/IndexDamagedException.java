package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;

/** The files of an index are not as they were written. */
public final class IndexDamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  public IndexDamagedException(Path folder, Throwable cause) {
    super(
        "the index in "
            + folder
            + " is damaged, and was left as it is; 'minutebook check' says what is wrong with it,"
            + " 'minutebook check --repair' makes it anew from your notes",
        cause);
  }
}
