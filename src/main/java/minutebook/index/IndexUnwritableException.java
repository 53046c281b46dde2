package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;

/** The index could not be changed; what was committed before is there as it was. */
public final class IndexUnwritableException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says so.
   *
   * @param why what the system says, in a clause
   * @param mend what to do, in a clause
   */
  public IndexUnwritableException(Path folder, String why, String mend, Throwable cause) {
    super(
        "the index in %s could not be written: %s; %s (what was indexed before is kept)"
            .formatted(folder, why, mend),
        cause);
  }
}
