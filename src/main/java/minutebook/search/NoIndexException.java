package minutebook.search;

import java.io.IOException;

/** Nothing has been indexed yet, or not in a form this program reads. */
public final class NoIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  public NoIndexException(String folder) {
    super("there is no index in " + folder + "; run 'minutebook index'");
  }
}
