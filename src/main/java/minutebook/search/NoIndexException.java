package minutebook.search;

import java.io.IOException;

/** Nothing has been indexed yet, or not in a form this program reads. */
public final class NoIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  public NoIndexException(String folder) {
    this("there is no index in " + folder, "run 'minutebook index'");
  }

  private NoIndexException(String what, String mend) {
    super(what + "; " + mend);
  }

  /**
   * There is one that this version cannot search.
   *
   * @param format what it is written in
   */
  public static NoIndexException older(String folder, String format) {
    return new NoIndexException(
        "the index in %s is written in %s, which this version cannot search"
            .formatted(folder, format),
        "'minutebook index' makes it anew from your notes");
  }
}
