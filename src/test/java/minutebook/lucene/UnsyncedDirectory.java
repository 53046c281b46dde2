package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.FilterDirectory;

/**
 * A folder whose files need not outlive a power cut: to wait until a disk has them takes most of
 * the time of a small commit.
 */
final class UnsyncedDirectory extends FilterDirectory {
  UnsyncedDirectory(Path folder) throws IOException {
    super(new LuceneFiles(folder).toWrite());
  }

  @Override
  public void sync(Collection<String> names) {}

  @Override
  public void syncMetaData() {}
}
