package minutebook.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Reads the last commit, and keeps what it opened for the next time. */
final class KeptReader implements Closeable {
  private final Directory directory;
  private @Nullable DirectoryReader kept;

  KeptReader(Directory directory) {
    this.directory = directory;
  }

  /** What is read of a commit; its reader is not to be closed. */
  interface Look<T> {
    T at(DirectoryReader reader) throws IOException;
  }

  <T> T read(Look<T> look) throws IOException {
    DirectoryReader reader = newest();
    try {
      return look.at(reader);
    } finally {
      reader.decRef();
    }
  }

  private synchronized DirectoryReader newest() throws IOException {
    DirectoryReader reader = kept;
    if (reader == null) {
      reader = DirectoryReader.open(directory);
    } else {
      DirectoryReader newer = CommitReaders.newer(directory, reader);
      if (newer != null) {
        reader.decRef();
        reader = newer;
      }
    }
    kept = reader;
    reader.incRef();
    return reader;
  }

  /** Lets go of the files, until they are read again. */
  @Override
  public synchronized void close() throws IOException {
    if (kept != null) {
      kept.decRef();
      kept = null;
    }
  }
}
