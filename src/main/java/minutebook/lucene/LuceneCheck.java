package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import minutebook.index.IndexCheck;
import minutebook.index.IndexCheck.Segment;
import minutebook.index.IndexFormatException;
import minutebook.search.NoIndexException;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;

/** Looks at every byte of an index: first by Lucene's rules, then by ours. */
final class LuceneCheck {
  private final Path folder;
  private final LuceneFiles files;

  LuceneCheck(LuceneFiles files) {
    this.folder = files.folder();
    this.files = files;
  }

  IndexCheck run() throws IOException {
    Directory directory = files.toRead();
    requireOurs(directory);
    try (CheckIndex lucene = new CheckIndex(directory, lock(directory))) {
      String format;
      try {
        format = format(FoundCommit.in(directory));
      } catch (IndexFormatException | NoIndexException leftAlone) {
        throw leftAlone;
      } catch (IOException e) {
        return new IndexCheck(
            Optional.empty(), List.of(), List.of("no commit can be read: " + said(e)));
      }
      lucene.setThreadCount(1);
      CheckIndex.Status status = lucene.checkIndex();
      if (status.clean) {
        return byOurs(format);
      }
      List<Segment> segments = new ArrayList<>();
      for (SegmentInfoStatus segment : status.segmentInfos) {
        segments.add(byLucenes(segment));
      }
      List<String> problems =
          status.numBadSegments == 0 ? List.of("its list of segments is wrong") : List.of();
      return new IndexCheck(Optional.of(format), segments, problems);
    } catch (IOException e) {
      throw Unwritable.in(folder, e);
    }
  }

  /** Nobody writes to a disk that is read-only, which is one to check. */
  private Lock lock(Directory directory) throws IOException {
    return Files.getFileStore(folder).isReadOnly()
        ? NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME)
        : directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
  }

  /** Lucene leaves its lock wherever it looks, also where nothing is, or nothing of ours. */
  private void requireOurs(Directory directory) throws IOException {
    FoundCommit found;
    try {
      found = FoundCommit.in(directory);
    } catch (IOException damaged) {
      return;
    }
    String unused = format(found);
  }

  private String format(FoundCommit found) throws IOException {
    return switch (found) {
      case FoundCommit.Nothing ignored -> throw new NoIndexException(folder.toString());
      case FoundCommit.Known known -> "format " + known.head().format();
      case FoundCommit.Older older -> older.format();
      case FoundCommit.Newer newer -> throw newer.in(folder);
      case FoundCommit.Foreign ignored -> throw IndexFormatException.foreign(folder);
    };
  }

  private static Segment byLucenes(SegmentInfoStatus segment) {
    List<String> problems =
        segment.toLoseDocCount > 0 || segment.error != null
            ? List.of(segment.error == null ? "it cannot be read" : said(segment.error))
            : List.of();
    return new Segment(segment.name, segment.maxDoc, OptionalInt.empty(), problems);
  }

  private IndexCheck byOurs(String format) throws IOException {
    List<Segment> segments = new ArrayList<>();
    BlockCheck blocks = new BlockCheck();
    try (DirectoryReader reader = files.reader()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        String name = ((SegmentReader) leaf.reader()).getSegmentName();
        segments.add(blocks.check(name, leaf.reader()));
      }
    }
    return new IndexCheck(Optional.of(format), segments, List.of());
  }

  /** What a failure says, in the first line: Lucene's goes on with where in its own code. */
  private static String said(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("it cannot be read");
  }
}
