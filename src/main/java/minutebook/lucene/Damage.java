package minutebook.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import minutebook.index.IndexDamagedException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** An index whose files Lucene cannot open. */
final class Damage {
  private Damage() {}

  /** What to throw when an index could not be opened: the failure itself if it is another. */
  static IOException in(Path folder, IOException failure) {
    return failure instanceof CorruptIndexException
            || failure instanceof IndexFormatTooOldException
            || failure instanceof IndexFormatTooNewException
            || failure instanceof EOFException
            || failure instanceof FileNotFoundException
            || failure instanceof NoSuchFileException
        ? new IndexDamagedException(folder, failure)
        : failure;
  }

  /** Deletes Lucene's files while nobody writes there; any other file stays. */
  static void delete(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        lock.ensureValid();
        if (file.startsWith("_") || file.startsWith("segments") || file.startsWith("pending_")) {
          directory.deleteFile(file);
        }
      }
    }
  }
}
