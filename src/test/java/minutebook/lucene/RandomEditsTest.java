package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import minutebook.index.IndexStore;
import minutebook.index.Seeds;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any sequence of edits, an index kept in step is the one a rebuild makes. */
class RandomEditsTest {
  private static final int SEQUENCES = 200;

  @TempDir Path folder;

  @Test
  void anIndexKeptInStepIsTheOneARebuildMakes() throws Exception {
    Seeds.forEach(
        SEQUENCES,
        seed -> {
          Path kept = folder.resolve("kept" + seed);
          Path rebuilt = folder.resolve("rebuilt" + seed);
          RandomEdits edits = new RandomEdits(folder.resolve("vault" + seed), new Random(seed));
          try (IndexStore store = Indexes.store(kept)) {
            edits.run(store);
          }
          try (IndexStore store = Indexes.store(rebuilt)) {
            edits.vault().rebuild(store);
          }
          Indexes.assertSame(kept, rebuilt);
          assertThat(documents(kept)).isEqualTo(documents(rebuilt));
        });
  }

  /** What the index says of each document that is not deleted. */
  private static Map<String, Map<String, String>> documents(Path index) throws IOException {
    try (Directory directory = new UnsyncedDirectory(index)) {
      IndexWriterConfig merging = new IndexWriterConfig();
      try (IndexWriter writer = new IndexWriter(directory, merging)) {
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return IndexContent.of(reader);
      }
    }
  }
}
