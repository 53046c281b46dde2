package minutebook.lucene;

import java.util.Map;
import java.util.Optional;
import minutebook.index.IndexHead;
import org.apache.lucene.index.IndexWriter;
import tools.jackson.core.JacksonException;

/** The head of an index, kept with each commit. */
final class CommitData {
  private static final String HEAD = "head";

  private CommitData() {}

  static void put(IndexHead head, IndexWriter writer) {
    writer.setLiveCommitData(Map.of(HEAD, Json.write(head)).entrySet());
  }

  /** Empty when the commit was made by another program, or in another format. */
  static Optional<IndexHead> head(Map<String, String> data) {
    String head = data.get(HEAD);
    if (head == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(head, IndexHead.class))
          .filter(read -> read.format() == IndexHead.FORMAT);
    } catch (JacksonException otherFormat) {
      return Optional.empty();
    }
  }
}
