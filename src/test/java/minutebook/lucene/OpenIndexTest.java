package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenIndexTest {
  @Test
  void theFacetTreeIsMadeAnewOnlyWhenDocumentsChange(@TempDir Path temp) throws IOException {
    TestVault vault = new TestVault(Files.createDirectory(temp.resolve("vault")));
    vault.note("a.md", "A #crane");
    try (IndexStore store = Indexes.store(temp.resolve("index"))) {
      vault.sync(store);
      try (LuceneFiles files = new LuceneFiles(temp.resolve("index"));
          OpenIndexes indexes = new OpenIndexes(files)) {
        OpenIndex first = newest(indexes);
        IndexHead head = store.head().orElseThrow();
        try (IndexStore.Change change = store.change()) {
          change.commit(head);
        }
        OpenIndex second = newest(indexes);
        assertThat(second).isNotSameAs(first);
        assertThat(second.facets()).isSameAs(first.facets());
        vault.note("b.md", "B #quay");
        vault.sync(store);
        assertThat(newest(indexes).facets()).isNotSameAs(first.facets());
      }
    }
  }

  private static OpenIndex newest(OpenIndexes indexes) throws IOException {
    indexes.maybeRefreshBlocking();
    OpenIndex index = indexes.acquire();
    try {
      return index;
    } finally {
      indexes.release(index);
    }
  }
}
