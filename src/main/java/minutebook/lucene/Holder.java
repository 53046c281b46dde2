package minutebook.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import minutebook.index.IndexLockedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Who changes an index, in a file beside Lucene's lock: that one is empty. It only informs; one
 * that a crash left is the former process's, and says nothing.
 *
 * <pre>
 * {"process":4711,"since":"2026-03-04T08:15:30Z"}
 * </pre>
 */
record Holder(long process, Instant since) {
  static final String FILE = "write.holder";

  private static final Logger LOG = LoggerFactory.getLogger(Holder.class);

  /** This process, from now until it is closed. */
  static Closeable enter(Path folder) {
    Path file = folder.resolve(FILE);
    Holder own = new Holder(ProcessHandle.current().pid(), Instant.now());
    try {
      Files.writeString(file, Json.write(own));
      PrivateFolder.own(file);
    } catch (IOException e) {
      LOG.debug("nobody will be told who changes the index in {}", folder, e);
    }
    return () -> own.leave(folder);
  }

  /** The lock may be the next one's already; and what was written is whole, if the file stays. */
  private void leave(Path folder) {
    try {
      if (of(folder).filter(holder -> holder.process == process).isPresent()) {
        Files.deleteIfExists(folder.resolve(FILE));
      }
    } catch (IOException e) {
      LOG.debug("it still says that this process changes the index in {}", folder, e);
    }
  }

  /** What to say when the lock is another's. */
  static IndexLockedException locked(Path folder, IOException cause) {
    return of(folder)
        .filter(Holder::isAlive)
        .map(holder -> new IndexLockedException(folder, holder.process, holder.since, cause))
        .orElseGet(() -> new IndexLockedException(folder, cause));
  }

  private static Optional<Holder> of(Path folder) {
    try {
      return Optional.of(Json.read(Files.readString(folder.resolve(FILE)), Holder.class));
    } catch (IOException | JacksonException nobodyKnows) {
      return Optional.empty();
    }
  }

  /** A process that began later has only the number of the one that wrote it. */
  private boolean isAlive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(now -> now.info().startInstant().map(start -> !start.isAfter(since)).orElse(true))
        .isPresent();
  }
}
