package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** The open indexes of a directory's commits, one after the other; whoever has one ends with it. */
final class OpenIndexes extends ReferenceManager<OpenIndex> {
  private final LuceneFiles files;

  OpenIndexes(LuceneFiles files) throws IOException {
    this.files = files;
    this.current = open(files.reader(), null);
  }

  @Override
  protected @Nullable OpenIndex refreshIfNeeded(OpenIndex before) throws IOException {
    DirectoryReader newer = CommitReaders.newer(files.toRead(), before.reader());
    return newer == null ? null : open(newer, before);
  }

  private OpenIndex open(DirectoryReader reader, @Nullable OpenIndex before) throws IOException {
    try {
      return new OpenIndex(files.folder(), reader, before);
    } catch (IOException | RuntimeException | Error e) {
      try (reader) {
        throw e;
      }
    }
  }

  @Override
  protected boolean tryIncRef(OpenIndex index) {
    return index.reader().tryIncRef();
  }

  @Override
  protected void decRef(OpenIndex index) throws IOException {
    index.reader().decRef();
  }

  @Override
  protected int getRefCount(OpenIndex index) {
    return index.reader().getRefCount();
  }
}
