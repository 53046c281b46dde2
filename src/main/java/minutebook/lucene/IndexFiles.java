package minutebook.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** The files of an index among those of its folder, which may hold others. */
final class IndexFiles {
  /**
   * As {@code segments_1}, {@code pending_segments_2}, {@code _0.cfs}, {@code _0_1.liv}; a note
   * {@code _index.md} would look so too.
   */
  private static final Pattern LUCENES =
      Pattern.compile(
          "(pending_)?+segments_[0-9a-z]++|_[0-9a-z]++(_[^.]*+)?+\\.(?!(md|markdown)$)[a-z]++");

  private IndexFiles() {}

  static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return LUCENES.matcher(name).matches()
        || name.equals(IndexWriter.WRITE_LOCK_NAME)
        || name.equals(Holder.FILE);
  }

  /**
   * Deletes all but the lock while nobody writes there; any other file stays.
   *
   * @return whether there were any
   */
  static boolean delete(Directory directory) throws IOException {
    boolean found = false;
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        lock.ensureValid();
        if (LUCENES.matcher(file).matches()) {
          directory.deleteFile(file);
          found = true;
        }
      }
    }
    return found;
  }

  /** What they take on disk, in bytes. */
  static long size(Path folder) throws IOException {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, IndexFiles::isOne)) {
      for (Path file : files) {
        size += sizeIfThere(file);
      }
    }
    return size;
  }

  /** A writer deletes files while they are counted. */
  private static long sizeIfThere(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException gone) {
      return 0;
    }
  }
}
