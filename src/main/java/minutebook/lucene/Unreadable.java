package minutebook.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexUnreadableException;
import minutebook.search.NoIndexException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;

/** Why an index cannot be read: Lucene's failures → ours. The one place where that is decided. */
final class Unreadable {
  private Unreadable() {}

  /** Something that reads an index. */
  interface Reading<T> {
    T run() throws IOException;
  }

  /** What to throw when an index could not be read: the failure itself if it is another. */
  static IOException in(Path folder, IOException failure) {
    return switch (failure) {
      case IndexNotFoundException ignored -> new NoIndexException(folder.toString());
      case NoSuchFileException ignored when !Files.isDirectory(folder) ->
          new NoIndexException(folder.toString());
      case IndexFormatTooOldException damaged when FoundCommit.isNoLucenes(damaged) ->
          new IndexDamagedException(folder, damaged);
      case IndexFormatTooOldException older ->
          NoIndexException.older(folder.toString(), FoundCommit.older(older).format());
      case IndexFormatTooNewException newer -> FoundCommit.newer(newer).in(folder);
      case AccessDeniedException denied -> new IndexUnreadableException(folder, denied);
      case CorruptIndexException damaged -> new IndexDamagedException(folder, damaged);
      case EOFException damaged -> new IndexDamagedException(folder, damaged);
      case FileNotFoundException damaged -> new IndexDamagedException(folder, damaged);
      case NoSuchFileException damaged -> new IndexDamagedException(folder, damaged);
      default -> failure;
    };
  }

  /** Reads what has to be read before anything else: a fault then is damage. */
  static <T> T opening(Path folder, Reading<T> opening) throws IOException {
    try {
      return opening.run();
    } catch (IOException e) {
      throw in(folder, e);
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException | AssertionError e) {
      throw new IndexDamagedException(folder, e);
    }
  }

  /**
   * Reads what is open. Lucene believes what it has mapped into memory, or asserts it where
   * assertions are on, so that damage may show as a fault of anybody.
   *
   * @param isSound whether the files are as they were written, so that a fault is no damage
   */
  static <T> T reading(Path folder, BooleanSupplier isSound, Reading<T> reading)
      throws IOException {
    try {
      return reading.run();
    } catch (IOException e) {
      // What cannot be unpacked is said with no more than this.
      boolean mayBeDamage = e.getClass() == IOException.class;
      throw mayBeDamage && !isSound.getAsBoolean()
          ? new IndexDamagedException(folder, e)
          : in(folder, e);
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException | AssertionError e) {
      if (isSound.getAsBoolean()) {
        throw e;
      }
      throw new IndexDamagedException(folder, e);
    }
  }

  /** Whether all that an index has is as it was written; it is read for that. */
  static boolean isSound(IndexReader reader) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | RuntimeException | AssertionError e) {
      return false;
    }
  }
}
