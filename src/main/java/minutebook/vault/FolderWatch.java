package minutebook.vault;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Is told by the system what happens in the folders that a scan looks into, and tells of it.
 *
 * <p>It stops being complete when events were lost, since a new folder may be among them that is
 * not watched, when a folder can be read that could not, and when the vault's folder is another or
 * one of those in it is and nobody was told.
 */
public final class FolderWatch implements Watch {
  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  private final Vault vault;
  private final Changes changes;
  private final WatchedFolders folders;
  private final DirectoryWatcher watcher;
  private final Object root;
  private volatile boolean isComplete = true;
  private volatile boolean isClosed;

  private FolderWatch(Vault vault, Changes changes, @Nullable WatchService service)
      throws IOException {
    this.vault = vault;
    this.changes = changes;
    this.folders = new WatchedFolders(vault);
    this.root = identity(vault.root());
    this.watcher =
        DirectoryWatcher.builder()
            .path(vault.root())
            .watchService(service)
            // It would read every file.
            .fileHashing(false)
            .fileTreeVisitor(folders)
            .listener(new Listener())
            .build();
  }

  /**
   * Begins to watch; what changes from then on is told.
   *
   * @throws WatchRefusedException if that is not possible, or would not tell of everything
   */
  public static FolderWatch open(Vault vault, Changes changes) throws WatchRefusedException {
    try {
      Optional<String> remote = RemoteDrive.type(vault.root());
      if (remote.isPresent()) {
        throw new WatchRefusedException(
            "the vault lies on a drive (" + remote.get() + ") that others change unseen",
            "'poll-every' in watching.yaml says how often to look");
      }
    } catch (WatchRefusedException e) {
      throw e;
    } catch (IOException e) {
      throw WatchRefusal.of(e, vault.root());
    }
    return open(vault, changes, null);
  }

  /**
   * The same on any drive.
   *
   * @param service that tells of changes; null for the system's
   */
  static FolderWatch open(Vault vault, Changes changes, @Nullable WatchService service)
      throws WatchRefusedException {
    FolderWatch watch;
    try {
      watch = new FolderWatch(vault, changes, service);
    } catch (IOException e) {
      throw WatchRefusal.of(e, vault.root());
    }
    watch.start();
    return watch;
  }

  private void start() throws WatchRefusedException {
    CompletableFuture<Void> end = watcher.watchAsync(FolderWatch::run);
    if (end.isCompletedExceptionally()) {
      closeAfterFailure();
      throw WatchRefusal.of(end.exceptionNow(), vault.root());
    }
    var unused = end.whenComplete((done, failure) -> lose());
  }

  private static void run(Runnable loop) {
    Thread thread = new Thread(loop, "minutebook-watch");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public boolean isComplete() {
    if (!root.equals(identityIfAny(vault.root())) || folders.isReplaced()) {
      isComplete = false;
    }
    return isComplete;
  }

  private void lose() {
    isComplete = false;
    if (!isClosed) {
      changes.anywhere();
    }
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    watcher.close();
  }

  private void closeAfterFailure() {
    try {
      close();
    } catch (IOException e) {
      LOG.debug("what could not be begun could not be ended", e);
    }
  }

  /** What tells a folder from another that is put in its place; its path where there is nothing. */
  private static Object identity(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return Objects.requireNonNullElse(key, folder);
  }

  private static @Nullable Object identityIfAny(Path folder) {
    try {
      return identity(folder);
    } catch (IOException gone) {
      return null;
    }
  }

  private final class Listener implements DirectoryChangeListener {
    @Override
    public void onEvent(DirectoryChangeEvent event) {
      Path path = event.path();
      switch (event.eventType()) {
        case OVERFLOW -> lose();
        case CREATE -> tellOf(path, event.isDirectory());
        case MODIFY -> {
          if (folders.isRefused(path)) {
            lose();
          }
          tellOf(path, event.isDirectory());
        }
        // What it was is not known any more.
        case DELETE -> tellOf(path, true);
      }
    }

    private void tellOf(Path path, boolean mayBeFolder) {
      // A stub that comes or goes says where its note is.
      vault.offline(path).ifPresent(changes::at);
      if (vault.isNote(path) || (mayBeFolder && vault.isIncluded(path))) {
        changes.at(vault.path(path));
      }
    }

    /** Also when events were lost: the library fails on such an event, which has no path. */
    @Override
    public void onException(Exception failure) {
      LOG.debug("the watcher has lost events", failure);
      lose();
    }
  }
}
