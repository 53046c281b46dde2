package minutebook.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minutebook.search.NoIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The files of an index; their folder is made when something is first written there. */
final class LuceneFiles implements Closeable {
  private final Path folder;
  private final KeptReader kept = new KeptReader();
  private @Nullable Directory directory;

  LuceneFiles(Path folder) {
    this.folder = folder;
  }

  /** Over a directory of the folder, which is closed with this. */
  LuceneFiles(Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /** Something that is read of the last commit. */
  interface Reading<T> {
    T of(DirectoryReader reader) throws IOException;
  }

  Path folder() {
    return folder;
  }

  /**
   * What there is.
   *
   * @throws NoIndexException if there is no folder, which Lucene would make
   */
  synchronized Directory toRead() throws IOException {
    if (directory == null && !Files.isDirectory(folder)) {
      throw new NoIndexException(folder.toString());
    }
    return open();
  }

  /** What there is or will be, in a folder that only its owner may look into. */
  synchronized Directory toWrite() throws IOException {
    try {
      PrivateFolder.create(folder);
      return open();
    } catch (IOException e) {
      throw Unwritable.in(folder, e);
    }
  }

  private Directory open() throws IOException {
    Directory open = directory == null ? PrivateDirectory.open(folder) : directory;
    directory = open;
    return open;
  }

  /** What the last commit is, as far as this version can tell. */
  FoundCommit found() throws IOException {
    if (!Files.isDirectory(folder)) {
      return new FoundCommit.Nothing();
    }
    return Unreadable.opening(folder, () -> FoundCommit.in(toRead()));
  }

  /** The last commit; to be closed. */
  DirectoryReader reader() throws IOException {
    return Unreadable.opening(folder, () -> DirectoryReader.open(toRead()));
  }

  /** Reads the last commit, and keeps what it opened for the next time. */
  <T> T read(Reading<T> reading) throws IOException {
    DirectoryReader reader = Unreadable.opening(folder, () -> kept.newest(toRead()));
    try {
      return Unreadable.reading(folder, () -> Unreadable.isSound(reader), () -> reading.of(reader));
    } finally {
      reader.decRef();
    }
  }

  /** Keeps the last commit open in place of an earlier one, whose files may be deleted. */
  void renew() throws IOException {
    kept.renew(toRead());
  }

  /** Lets go of what it keeps, as when that is to be deleted. */
  void letGo() throws IOException {
    kept.close();
  }

  @Override
  public synchronized void close() throws IOException {
    try (kept) {
      if (directory != null) {
        directory.close();
      }
    }
  }
}
