package minutebook.lucene;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexHead;
import minutebook.index.StoredIndex;
import minutebook.index.StoredIndex.Contents;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/** A folder with an index, whatever its vault and format are. */
public final class LuceneFolder {
  private final Path folder;

  public LuceneFolder(Path folder) {
    this.folder = folder;
  }

  /** What lies there; empty when that is no index, or not one of ours. */
  public Optional<StoredIndex> stored() {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      return stored(IndexFiles.size(folder));
    } catch (IOException | DirectoryIteratorException e) {
      return Optional.of(unread(e));
    }
  }

  private Optional<StoredIndex> stored(long bytes) throws IOException {
    try (Directory directory = PrivateDirectory.open(folder)) {
      return Unreadable.opening(folder, () -> stored(bytes, directory));
    } catch (IndexDamagedException e) {
      return Optional.of(
          new StoredIndex(
              folder.toString(),
              bytes,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
  }

  private Optional<StoredIndex> stored(long bytes, Directory directory) throws IOException {
    return switch (FoundCommit.in(directory)) {
      case FoundCommit.Nothing ignored -> Optional.empty();
      case FoundCommit.Foreign ignored -> Optional.empty();
      case FoundCommit.Older older ->
          Optional.of(stored(bytes, older.format(), older.vault(), Optional.empty()));
      case FoundCommit.Newer newer ->
          Optional.of(stored(bytes, newer.format(), newer.vault(), Optional.empty()));
      case FoundCommit.Known(IndexHead head) ->
          Optional.of(
              stored(
                  bytes,
                  "format " + head.format(),
                  head.vault(),
                  Optional.of(new Contents(notes(directory), head.scannedAt()))));
    };
  }

  private StoredIndex stored(
      long bytes, String format, Optional<String> vault, Optional<Contents> contents) {
    return new StoredIndex(
        folder.toString(), bytes, Optional.empty(), Optional.of(format), vault, contents);
  }

  private StoredIndex unread(Exception failure) {
    Throwable systems = failure.getCause() == null ? failure : failure.getCause();
    String why =
        "it cannot be read: " + systems.getClass().getSimpleName() + "; see that you may open it";
    return new StoredIndex(
        folder.toString(),
        0,
        Optional.of(why),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private int notes(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return Unreadable.reading(
          folder,
          () -> Unreadable.isSound(reader),
          () ->
              (int)
                  FileRecords.read(reader).values().stream()
                      .filter(file -> !file.isSkipped())
                      .count());
    }
  }

  /**
   * Removes the index, and the folder if it holds nothing else.
   *
   * @return false if there was none
   * @throws minutebook.index.IndexLockedException if another process changes it
   * @throws IndexFormatException if it is another program's
   */
  public boolean remove() throws IOException {
    // Every writer leaves its lock, also one that was killed before it could commit.
    if (!Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME))) {
      return false;
    }
    try (Directory directory = PrivateDirectory.open(folder)) {
      if (isForeign(directory)) {
        throw IndexFormatException.foreign(folder);
      }
      boolean found = IndexFiles.delete(directory);
      Files.deleteIfExists(folder.resolve(Holder.FILE));
      Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
      removeIfEmpty();
      return found;
    } catch (IOException e) {
      throw Unwritable.in(folder, e);
    }
  }

  private boolean isForeign(Directory directory) throws IOException {
    try {
      return Unreadable.opening(
          folder, () -> FoundCommit.in(directory) instanceof FoundCommit.Foreign);
    } catch (IOException damaged) {
      return false;
    }
  }

  private void removeIfEmpty() throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException holdsWhatIsNotOurs) {
      return;
    }
  }
}
