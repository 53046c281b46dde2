package minutebook.lucene;

import java.util.Map;
import java.util.Optional;
import minutebook.index.IndexHead;
import org.apache.lucene.index.IndexWriter;

/** The head of an index, kept with each commit; {@link FoundCommit} reads it. */
final class CommitData {
  static final String HEAD = "head";

  private CommitData() {}

  /** What heads of all formats say. */
  record Format(int format, Optional<String> vault) {}

  static void put(IndexHead head, IndexWriter writer) {
    writer.setLiveCommitData(Map.of(HEAD, Json.write(head)).entrySet());
  }
}
