package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import minutebook.index.IndexStore;
import minutebook.index.RandomNotes;
import minutebook.index.Seeds;
import minutebook.index.TestVault;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any sequence of edits, an index kept in step is the one a rebuild makes. */
class RandomEditsTest {
  private static final int SEQUENCES = 100;

  @TempDir Path folder;

  @Test
  void anIndexKeptInStepIsTheOneARebuildMakes() throws Exception {
    Seeds.forEach(
        SEQUENCES,
        seed -> {
          Path kept = folder.resolve("kept" + seed);
          Path rebuilt = folder.resolve("rebuilt" + seed);
          Edits edits = new Edits(folder.resolve("vault" + seed), new Random(seed));
          try (IndexStore store = Indexes.store(kept)) {
            edits.run(store);
          }
          try (IndexStore store = Indexes.store(rebuilt)) {
            edits.vault.rebuild(store);
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

  /** Changes to a vault, with a sync now and then. */
  private static final class Edits {
    private final Random random;
    private final RandomNotes notes;
    private final TestVault vault;
    private final TreeSet<String> paths = new TreeSet<>();

    Edits(Path root, Random random) {
      this.random = random;
      this.notes = new RandomNotes(random);
      this.vault = new TestVault(root);
      write();
    }

    void run(IndexStore store) throws IOException {
      for (int syncs = 2 + random.nextInt(4); syncs > 0; syncs--) {
        for (int i = random.nextInt(6); i > 0; i--) {
          edit();
        }
        vault.sync(store);
      }
    }

    private void edit() throws IOException {
      if (paths.isEmpty()) {
        write();
        return;
      }
      String path = notes.pick(new ArrayList<>(paths));
      switch (random.nextInt(7)) {
        case 0 -> vault.touch(path);
        case 1 -> {
          vault.delete(path);
          paths.remove(path);
        }
        case 2 -> {
          String to = notes.path();
          if (!paths.contains(to)) {
            vault.rename(path, to);
            paths.remove(path);
            paths.add(to);
          }
        }
        case 3 -> vault.note(path, notes.note(path));
        default -> write();
      }
    }

    private void write() {
      String path = notes.path();
      paths.add(path);
      vault.note(path, notes.note(path));
    }
  }
}
