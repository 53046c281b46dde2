package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.config.Configuration;
import minutebook.search.Searcher;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/** Searches the index in a folder; each snapshot is of the last commit. */
public final class LuceneSearcher implements Searcher {
  private final LuceneFiles files;
  private final LuceneEngine engine;
  private @Nullable SearcherManager manager;

  public LuceneSearcher(Path folder, Configuration configuration) {
    this.files = new LuceneFiles(folder);
    this.engine = new LuceneEngine(configuration);
  }

  @Override
  public Snapshot snapshot() throws IOException {
    try {
      SearcherManager searchers = searchers();
      searchers.maybeRefreshBlocking();
      OpenIndex index = (OpenIndex) searchers.acquire();
      return new GuardedSnapshot(
          new LuceneSnapshot(index, engine, () -> searchers.release(index)),
          files.folder(),
          index::isSound);
    } catch (IOException e) {
      throw Unreadable.in(files.folder(), e);
    }
  }

  private synchronized SearcherManager searchers() throws IOException {
    if (manager == null) {
      manager = new SearcherManager(files.reader(), new OpenIndex.Factory(files.folder()));
    }
    return manager;
  }

  @Override
  public synchronized void close() throws IOException {
    try (files) {
      if (manager != null) {
        manager.close();
      }
    }
  }
}
