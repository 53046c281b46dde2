package minutebook.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Readers of the last commit of a directory, one after the other. */
final class CommitReaders {
  private CommitReaders() {}

  /**
   * A reader of the last commit, which shares what it can with an earlier one; null if that is of
   * it. Commits are told by their ids, since one that was made after the index had been deleted may
   * have the version, the file names and the segment names of another.
   */
  static @Nullable DirectoryReader newer(Directory directory, DirectoryReader before)
      throws IOException {
    SegmentInfos last = SegmentInfos.readLatestCommit(directory);
    if (id(last).equals(id(before))) {
      return null;
    }
    if (last.getVersion() > infos(before).getVersion() && sharesSegments(infos(before), last)) {
      return DirectoryReader.openIfChanged(before);
    }
    return DirectoryReader.open(directory);
  }

  /** Whether segments of the same name are the same. */
  private static boolean sharesSegments(SegmentInfos before, SegmentInfos last) {
    Map<String, byte[]> ids = new HashMap<>();
    for (SegmentCommitInfo segment : before) {
      ids.put(segment.info.name, segment.info.getId());
    }
    for (SegmentCommitInfo segment : last) {
      byte[] id = ids.get(segment.info.name);
      if (id != null && !Arrays.equals(id, segment.info.getId())) {
        return false;
      }
    }
    return true;
  }

  /** What names the commit of a reader, and no other of any index. */
  static String id(DirectoryReader reader) {
    return id(infos(reader));
  }

  static String id(SegmentInfos infos) {
    return StringHelper.idToString(infos.getId());
  }

  private static SegmentInfos infos(DirectoryReader reader) {
    if (reader instanceof StandardDirectoryReader standard) {
      return standard.getSegmentInfos();
    }
    throw new IllegalArgumentException("no reader of a commit: " + reader);
  }
}
