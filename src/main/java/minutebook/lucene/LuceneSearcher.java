package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.config.Configuration;
import minutebook.search.Searcher;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Searches the index in a folder; each snapshot is of the last commit. */
public final class LuceneSearcher implements Searcher {
  private final Path folder;
  private final Directory directory;
  private final LuceneEngine engine;
  private @Nullable SearcherManager manager;

  public LuceneSearcher(Path folder, Configuration configuration) throws IOException {
    this.folder = folder;
    this.directory = FSDirectory.open(folder);
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
          folder,
          index::isSound);
    } catch (IOException e) {
      throw Unreadable.in(folder, e);
    }
  }

  private synchronized SearcherManager searchers() throws IOException {
    if (manager == null) {
      DirectoryReader reader = Unreadable.opening(folder, () -> DirectoryReader.open(directory));
      manager = new SearcherManager(reader, new OpenIndex.Factory(folder));
    }
    return manager;
  }

  @Override
  public synchronized void close() throws IOException {
    if (manager != null) {
      manager.close();
    }
    directory.close();
  }
}
