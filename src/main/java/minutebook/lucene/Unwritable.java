package minutebook.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexUnreadableException;
import minutebook.index.IndexUnwritableException;
import minutebook.search.NoIndexException;
import org.apache.lucene.store.LockObtainFailedException;

/** Why an index cannot be written: the system tells it in words alone. */
enum Unwritable {
  FULL("its disk is full", "free some space, and run 'minutebook index'"),
  READ_ONLY("its disk is read-only", "make it writable, or name another folder with --index DIR"),
  DENIED(
      "its folder or a file in it is not yours to write",
      "change its permissions, or name another folder with --index DIR"),
  OTHER("", "mend it, and run 'minutebook index'");

  private static final String NOTHING = "nothing is indexed";

  private final String why;
  private final String mend;

  Unwritable(String why, String mend) {
    this.why = why;
    this.mend = mend;
  }

  /** What to throw when an index could not be changed. */
  static IOException in(Path folder, IOException failure) {
    if (isSaid(failure)) {
      return failure;
    }
    if (failure instanceof LockObtainFailedException) {
      return Holder.locked(folder, failure);
    }
    if (Unreadable.in(folder, failure) instanceof IndexDamagedException damage) {
      return damage;
    }
    Unwritable reason = OTHER;
    for (Throwable cause = failure; cause != null && reason == OTHER; cause = cause.getCause()) {
      reason = of(cause);
    }
    String why = reason == OTHER ? said(failure) : reason.why;
    return new IndexUnwritableException(folder, why, reason.mend, left(folder), failure);
  }

  private static String left(Path folder) {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(folder, "segments_*")) {
      return commits.iterator().hasNext() ? "what was indexed before is kept" : NOTHING;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return NOTHING;
    } catch (IOException unknown) {
      return "";
    }
  }

  private static boolean isSaid(IOException failure) {
    return failure instanceof IndexUnwritableException
        || failure instanceof IndexDamagedException
        || failure instanceof IndexUnreadableException
        || failure instanceof IndexFormatException
        || failure instanceof IndexLockedException
        || failure instanceof NoIndexException;
  }

  private static Unwritable of(Throwable cause) {
    if (cause instanceof AccessDeniedException) {
      return DENIED;
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return READ_ONLY;
    }
    String text =
        (cause instanceof FileSystemException file
                ? Optional.ofNullable(file.getReason()).orElse("")
                : String.valueOf(cause.getMessage()))
            .toLowerCase(Locale.ROOT);
    if (text.contains("no space left")
        || text.contains("not enough space")
        || text.contains("quota exceeded")) {
      return FULL;
    }
    return text.contains("read-only file system") ? READ_ONLY : OTHER;
  }

  private static String said(IOException failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }
}
