package minutebook.lucene;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import minutebook.index.IndexedFile;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.util.StringHelper;

/** The records of one commit, so that a process that syncs again and again reads them once. */
final class RecordsOfCommit {
  private String commit = "";
  private Map<String, IndexedFile> files = Map.of();

  /** Those of a commit, if it is the one that was kept. */
  synchronized Optional<Map<String, IndexedFile>> of(SegmentInfos infos) {
    return commit.equals(id(infos)) ? Optional.of(files) : Optional.empty();
  }

  /** Keeps those of the commit that a reader sees. */
  synchronized Map<String, IndexedFile> keep(
      DirectoryReader reader, Map<String, IndexedFile> read) {
    commit =
        reader instanceof StandardDirectoryReader standard ? id(standard.getSegmentInfos()) : "";
    files = Collections.unmodifiableMap(read);
    return files;
  }

  private static String id(SegmentInfos infos) {
    return StringHelper.idToString(infos.getId());
  }
}
