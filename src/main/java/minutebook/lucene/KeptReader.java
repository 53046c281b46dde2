package minutebook.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** A reader of the last commit, kept until there is another. */
final class KeptReader implements Closeable {
  private @Nullable DirectoryReader kept;

  /** One that whoever asked lets go of by {@link DirectoryReader#decRef}. */
  synchronized DirectoryReader newest(Directory directory) throws IOException {
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

  /** Lets go of an earlier commit, if one is kept. */
  synchronized void renew(Directory directory) throws IOException {
    if (kept != null) {
      newest(directory).decRef();
    }
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
