package minutebook.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import minutebook.index.IndexDamagedException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;

/** An index whose files Lucene cannot open. */
final class Damage {
  private Damage() {}

  /** What to throw when an index could not be opened: the failure itself if it is another. */
  static IOException in(Path folder, IOException failure) {
    if (failure instanceof IndexFormatTooNewException newer) {
      return FoundCommit.newer(newer).in(folder);
    }
    return failure instanceof CorruptIndexException
            || failure instanceof EOFException
            || failure instanceof FileNotFoundException
            || failure instanceof NoSuchFileException
        ? new IndexDamagedException(folder, failure)
        : failure;
  }
}
