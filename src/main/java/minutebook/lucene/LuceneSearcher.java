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
      return new LuceneSnapshot(index, engine, () -> searchers.release(index));
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

  private synchronized SearcherManager searchers() throws IOException {
    if (manager == null) {
      manager = new SearcherManager(directory, new OpenIndex.Factory(folder));
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
