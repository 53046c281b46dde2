package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import minutebook.config.Configuration;
import minutebook.search.NoIndexException;
import minutebook.search.Searcher;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches the index in a folder; each snapshot is of the last commit. */
public final class LuceneSearcher implements Searcher {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneSearcher.class);

  private final Path folder;
  private final Directory directory;
  private final LuceneEngine engine;
  private @Nullable OpenIndexes indexes;

  public LuceneSearcher(Path folder, Configuration configuration) throws IOException {
    this(folder, FSDirectory.open(folder), configuration);
  }

  /** Over a directory of the folder, which is closed with this. */
  LuceneSearcher(Path folder, Directory directory, Configuration configuration) {
    this.folder = folder;
    this.directory = directory;
    this.engine = new LuceneEngine(configuration);
  }

  @Override
  public Snapshot snapshot() throws IOException {
    try {
      OpenIndexes indexes = indexes();
      // While another does it, this one need not wait: what it finds was true when it began.
      boolean unused = indexes.maybeRefresh();
      OpenIndex index = indexes.acquire();
      return new LuceneSnapshot(index, engine, () -> indexes.release(index));
    } catch (IndexNotFoundException nothing) {
      throw new NoIndexException(folder.toString());
    } catch (NoSuchFileException e) {
      throw Files.isDirectory(folder)
          ? Damage.in(folder, e)
          : new NoIndexException(folder.toString());
    } catch (IndexFormatTooOldException e) {
      throw NoIndexException.older(folder.toString(), FoundCommit.older(e).format());
    } catch (IOException e) {
      throw Damage.in(folder, e);
    }
  }

  /** Opens what was committed, if anything is searched here, so that no search has to. */
  public void refresh() {
    OpenIndexes open;
    synchronized (this) {
      open = indexes;
    }
    if (open == null) {
      return;
    }
    try {
      open.maybeRefreshBlocking();
    } catch (IOException | RuntimeException e) {
      LOG.debug("the next search says what is wrong", e);
    }
  }

  private synchronized OpenIndexes indexes() throws IOException {
    if (indexes == null) {
      indexes = new OpenIndexes(folder, directory);
    }
    return indexes;
  }

  @Override
  public synchronized void close() throws IOException {
    if (indexes != null) {
      indexes.close();
    }
    directory.close();
  }
}
