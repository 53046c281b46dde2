package minutebook.search;

import java.io.IOException;
import java.util.Optional;

/** Nothing has been indexed yet, or not in a form this program reads. */
public final class NoIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<String> format;

  public NoIndexException(String folder) {
    this("there is no index in " + folder, "run 'minutebook index'", Optional.empty());
  }

  private NoIndexException(String what, String mend, Optional<String> format) {
    super(what + "; " + mend);
    this.format = format;
  }

  /** What the index is written in that this version cannot search; empty when there is none. */
  public Optional<String> format() {
    return format;
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
        "'minutebook index' makes it anew from your notes",
        Optional.of(format));
  }
}
