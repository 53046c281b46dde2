package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/** A folder of Lucene's files, each of which only its owner may read, whatever the umask is. */
final class PrivateDirectory extends FilterDirectory {
  private final Path folder;

  private PrivateDirectory(Directory files, Path folder) {
    super(files);
    this.folder = folder;
  }

  static PrivateDirectory open(Path folder) throws IOException {
    FSDirectory files = FSDirectory.open(folder);
    return new PrivateDirectory(files, files.getDirectory());
  }

  /** Also takes back what an earlier version let others read. */
  @Override
  public Lock obtainLock(String name) throws IOException {
    Lock lock = super.obtainLock(name);
    try {
      PrivateFolder.close(folder);
      return lock;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return owned(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return owned(super.createTempOutput(prefix, suffix, context));
  }

  private IndexOutput owned(IndexOutput output) throws IOException {
    try {
      PrivateFolder.own(folder.resolve(output.getName()));
      return output;
    } catch (IOException | RuntimeException e) {
      output.close();
      throw e;
    }
  }
}
