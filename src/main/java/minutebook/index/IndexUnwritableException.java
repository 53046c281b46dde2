package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;

/** The index could not be changed; what was committed before, if anything was, is as it was. */
public final class IndexUnwritableException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says so.
   *
   * @param why what the system says, in a clause
   * @param mend what to do, in a clause
   * @param left what there is now, in a clause; empty when nobody knows
   */
  public IndexUnwritableException(
      Path folder, String why, String mend, String left, Throwable cause) {
    super(
        "the index in %s could not be written: %s; %s%s"
            .formatted(folder, why, mend, left.isEmpty() ? "" : " (" + left + ")"),
        cause);
  }
}
