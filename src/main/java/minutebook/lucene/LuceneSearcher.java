package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.config.Configuration;
import minutebook.search.Searcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches the index in a folder; each snapshot is of the last commit. */
public final class LuceneSearcher implements Searcher {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneSearcher.class);

  private final LuceneFiles files;
  private final LuceneEngine engine;
  private @Nullable OpenIndexes indexes;

  public LuceneSearcher(Path folder, Configuration configuration) {
    this(new LuceneFiles(folder), configuration);
  }

  LuceneSearcher(LuceneFiles files, Configuration configuration) {
    this.files = files;
    this.engine = new LuceneEngine(configuration);
  }

  @Override
  public Snapshot snapshot() throws IOException {
    try {
      OpenIndexes indexes = indexes();
      // While another does it, this one need not wait: what it finds was true when it began.
      boolean unused = indexes.maybeRefresh();
      OpenIndex index = indexes.acquire();
      return new GuardedSnapshot(
          new LuceneSnapshot(index, engine, () -> indexes.release(index)),
          files.folder(),
          index::isSound);
    } catch (IOException e) {
      throw Unreadable.in(files.folder(), e);
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

  /** Opens what is committed, so that the first search does not have to. */
  public void warm() {
    try {
      OpenIndexes unused = indexes();
    } catch (IOException | RuntimeException e) {
      LOG.debug("the first search says what is wrong", e);
    }
  }

  private synchronized OpenIndexes indexes() throws IOException {
    if (indexes == null) {
      indexes = new OpenIndexes(files);
    }
    return indexes;
  }

  @Override
  public synchronized void close() throws IOException {
    try (files) {
      if (indexes != null) {
        indexes.close();
      }
    }
  }
}
