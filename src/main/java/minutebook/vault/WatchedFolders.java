package minutebook.vault;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Leads the watcher through the folders that a scan looks into. Links are not followed. */
final class WatchedFolders implements FileTreeVisitor {
  private final Vault vault;
  private final Set<Path> refused = ConcurrentHashMap.newKeySet();
  private final FolderIdentities watched = new FolderIdentities();

  WatchedFolders(Vault vault) {
    this.vault = vault;
  }

  /** Whether a folder could not be watched, as one that may not be read. */
  boolean isRefused(Path folder) {
    return refused.contains(folder);
  }

  /** Looks at some of the folders, others each time; whether another is in the place of one. */
  boolean isReplaced() {
    return watched.isReplaced();
  }

  @Override
  public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile)
      throws IOException {
    Files.walkFileTree(start, new Walk(onFolder));
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Callback onFolder;

    Walk(Callback onFolder) {
      this.onFolder = onFolder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!vault.isIncluded(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      try {
        onFolder.call(folder);
        watched.put(folder, attributes);
        return FileVisitResult.CONTINUE;
      } catch (FileSystemException e) {
        // Whatever concerns more than this folder, as a limit does, is none of these.
        return refused(folder, e);
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      return refused(file, failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      return failure == null ? FileVisitResult.CONTINUE : refused(folder, failure);
    }

    private FileVisitResult refused(Path folder, IOException failure) throws IOException {
      if (folder.equals(vault.root())) {
        throw failure;
      }
      refused.add(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
  }
}
