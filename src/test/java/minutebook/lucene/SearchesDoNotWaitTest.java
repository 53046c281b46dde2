package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import minutebook.index.TestVault;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SearchesDoNotWaitTest {
  @TempDir Path folder;

  @Test
  void aSearchIsOfTheCommitBeforeWhileTheNextIsOpened() throws Exception {
    Path index = folder.resolve("index");
    TestVault vault = new TestVault(Files.createDirectory(folder.resolve("vault")));
    SlowToOpen directory = new SlowToOpen(index);
    try (LuceneStore store = Indexes.store(index);
        LuceneSearcher searcher =
            new LuceneSearcher(new LuceneFiles(index, directory), TestVault.CONFIGURATION)) {
      vault.note("a.md", "A crane").sync(store);
      assertThat(notes(searcher)).isOne();
      vault.note("b.md", "A quay").sync(store);

      Thread opening = Thread.ofPlatform().name(SlowToOpen.SLOW).start(searcher::refresh);
      directory.begun.await();
      assertThat(notes(searcher)).isOne();

      directory.mayEnd.countDown();
      opening.join();
      assertThat(notes(searcher)).isEqualTo(2);
    }
  }

  private static int notes(LuceneSearcher searcher) throws IOException {
    try (var snapshot = searcher.snapshot()) {
      return snapshot.summary().notes();
    }
  }

  /** Opens segments for one thread only when it may. */
  private static final class SlowToOpen extends FilterDirectory {
    static final String SLOW = "slow";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    SlowToOpen(Path index) throws IOException {
      super(new UnsyncedDirectory(index));
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      if (Thread.currentThread().getName().equals(SLOW) && name.endsWith(".cfs")) {
        begun.countDown();
        try {
          mayEnd.await();
        } catch (InterruptedException e) {
          throw new InterruptedIOException();
        }
      }
      return super.openInput(name, context);
    }
  }
}
