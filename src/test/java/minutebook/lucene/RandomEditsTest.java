package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import minutebook.index.IndexStore;
import minutebook.index.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any sequence of edits, an index kept in step is the one a rebuild makes. */
@Tag("slow")
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
            try (IndexStore other = Indexes.store(kept)) {
              assertThat(store.files()).isEqualTo(other.files());
            }
          }
          try (IndexStore store = Indexes.store(rebuilt)) {
            edits.vault().rebuild(store);
          }
          Indexes.assertSame(kept, rebuilt);
          assertThat(IndexContent.ofMerged(kept)).isEqualTo(IndexContent.ofMerged(rebuilt));
        });
  }
}
