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

/** Searches the index in a folder; each snapshot is of the last commit. */
public final class LuceneSearcher implements Searcher {
  private final Path folder;
  private final Directory directory;
  private final LuceneEngine engine;
  private @Nullable OpenIndexes indexes;

  public LuceneSearcher(Path folder, Configuration configuration) throws IOException {
    this.folder = folder;
    this.directory = FSDirectory.open(folder);
    this.engine = new LuceneEngine(configuration);
  }

  @Override
  public Snapshot snapshot() throws IOException {
    try {
      OpenIndexes indexes = indexes();
      indexes.maybeRefreshBlocking();
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
