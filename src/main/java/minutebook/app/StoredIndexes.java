package minutebook.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.index.StoredIndex;
import minutebook.lucene.LuceneFolder;

/** The indexes of a user, also those whose vault is gone. */
public final class StoredIndexes {
  private final UserFolders user;

  public StoredIndexes(UserFolders user) {
    this.user = user;
  }

  /** Those in the user's data folder, by folder. */
  public List<StoredIndex> all() throws IOException {
    if (!Files.isDirectory(user.indexes())) {
      return List.of();
    }
    List<StoredIndex> all = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(user.indexes())) {
      for (Path folder : folders) {
        new LuceneFolder(folder).stored().ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(StoredIndex::folder));
    return all;
  }

  /**
   * Removes an index, not its vault, which may be gone.
   *
   * @param index its folder; empty for that of the vault in the user's data folder
   * @return the folder
   * @throws UnusablePlaceException if there is no index
   */
  public Path forget(Optional<Path> vault, Optional<Path> index) throws IOException {
    Path folder = index.or(() -> vault.map(this::of)).orElseThrow();
    if (!new LuceneFolder(folder).remove()) {
      throw new UnusablePlaceException(
          "there is no index in " + folder + "; 'minutebook status --all' lists those there are");
    }
    return folder;
  }

  private Path of(Path vault) {
    try {
      return user.index(vault.toRealPath());
    } catch (IOException gone) {
      return user.index(vault.toAbsolutePath().normalize());
    }
  }
}
