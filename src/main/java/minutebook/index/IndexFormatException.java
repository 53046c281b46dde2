package minutebook.index;

import java.io.IOException;
import java.nio.file.Path;

/** An index this version cannot read; nothing in it was changed. */
public final class IndexFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private IndexFormatException(String message) {
    super(message);
  }

  /**
   * A newer version wrote it.
   *
   * @param found what it is written in, as {@code format 12}
   * @param known what this version reads, as {@code formats 9 to 10}
   */
  public static IndexFormatException newer(Path folder, String found, String known) {
    return new IndexFormatException(
        "a newer Minutebook wrote the index in %s (in %s; this one reads %s); nothing in it was changed: update Minutebook, or make the index anew with 'minutebook index --rebuild'"
            .formatted(folder, found, known));
  }

  /** Another program wrote it. */
  public static IndexFormatException foreign(Path folder) {
    return new IndexFormatException(
        "the index in %s is another program's; nothing in it was changed: name another folder with --index DIR"
            .formatted(folder));
  }
}
