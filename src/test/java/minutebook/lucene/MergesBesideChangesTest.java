package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A merge that does not end until it may. */
@Timeout(60)
class MergesBesideChangesTest {
  /** With so many commits of one note each, segments are merged. */
  private static final int MANY = 14;

  @TempDir Path folder;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final Set<Thread> before = Thread.getAllStackTraces().keySet();
  private final AtomicReference<Runnable> unlocked = new AtomicReference<>(() -> {});
  private final Set<Thread> opening = ConcurrentHashMap.newKeySet();
  private TestVault vault;
  private LuceneStore store;

  @BeforeEach
  void beginAMerge() throws Exception {
    vault = new TestVault(Files.createDirectory(folder.resolve("vault")));
    store =
        new LuceneStore(
            new LuceneFiles(index(), new SlowMerges()), TestVault.CONFIGURATION.analysis());
    for (int note = 0; note < MANY; note++) {
      vault.note("a" + note + ".md", "A crane");
      vault.sync(store);
    }
    begun.await();
  }

  @AfterEach
  void close() throws IOException {
    mayEnd.countDown();
    store.close();
  }

  @Test
  void aChangeIsFoundWhileSegmentsAreMerged() throws IOException {
    vault.note("late.md", "A quay");
    vault.sync(store);

    assertThat(store.files()).hasSize(MANY + 1);
    try (LuceneSearcher searcher = Indexes.searcher(index());
        var snapshot = searcher.snapshot()) {
      assertThat(snapshot.note("late.md")).isPresent();
    }
  }

  @Test
  void anotherMayWriteOnceTheyAreMerged() throws IOException {
    try (LuceneStore other = Indexes.store(index())) {
      assertThatThrownBy(other::change)
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());

      mayEnd.countDown();
      store.settle();

      vault.note("late.md", "A quay");
      vault.sync(other);
      assertThat(other.files()).hasSize(MANY + 1);
    }
  }

  @Test
  void whatAnotherAddsAsSoonAsItMayIsSeen() throws IOException {
    assertThat(store.files()).hasSize(MANY);
    try (LuceneStore other = Indexes.store(index())) {
      unlocked.set(
          () -> {
            vault.note("late.md", "A quay");
            sync(other);
          });
      mayEnd.countDown();
      store.settle();

      assertThat(store.files()).hasSize(MANY + 1).isEqualTo(other.files());
    }
  }

  @Test
  void oneThreadWaitsForMergesHoweverManyChangesThereAre() throws IOException {
    for (int change = 0; change < 5; change++) {
      vault.note("late " + change + ".md", "A quay");
      vault.sync(store);
    }

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals(LuceneWriters.WAITING))
        .filteredOn(thread -> !before.contains(thread))
        .hasSize(1);
  }

  @Test
  void whatIsMergedIsCommittedAndOpenedThoughNothingElseChanges() throws Exception {
    try (LuceneSearcher searcher = searcher()) {
      var files = store.files();
      int before = segments();
      CountDownLatch committed = new CountDownLatch(1);
      store.whenCommitted(
          () -> {
            searcher.refresh();
            committed.countDown();
          });

      mayEnd.countDown();
      committed.await();

      assertThat(segments()).isLessThan(before);
      assertThat(store.files()).isSameAs(files);
      assertThat(find("a1.md", searcher)).isTrue();
      assertThat(opening).doesNotContain(Thread.currentThread());
    }
  }

  @Test
  void aCommitIsOpenedForSearchesByWhoMakesIt() throws Exception {
    try (LuceneSearcher searcher = searcher()) {
      store.whenCommitted(searcher::refresh);
      vault.note("late.md", "A quay");
      Thread.ofPlatform().start(() -> sync(store)).join();

      assertThat(find("late.md", searcher)).isTrue();
      assertThat(opening).isNotEmpty().doesNotContain(Thread.currentThread());
    }
  }

  /** One that has opened the index, and tells who opens more of it. */
  private LuceneSearcher searcher() throws IOException {
    LuceneSearcher searcher =
        new LuceneSearcher(new LuceneFiles(index(), new ToldOpenings()), TestVault.CONFIGURATION);
    searcher.warm();
    opening.clear();
    return searcher;
  }

  private static boolean find(String path, LuceneSearcher searcher) throws IOException {
    try (var snapshot = searcher.snapshot()) {
      return snapshot.note(path).isPresent();
    }
  }

  private void sync(LuceneStore changed) {
    try {
      vault.sync(changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aChangeThatIsGivenUpGivesUpItsMergesAlone() throws IOException {
    IndexStore.Change change = store.change();
    mayEnd.countDown();
    change.clear();
    change.close();

    vault.note("late.md", "A quay");
    vault.sync(store);
    store.settle();
    try (LuceneStore other = Indexes.store(index())) {
      assertThat(other.check().isSound()).isTrue();
      assertThat(other.files()).hasSize(MANY + 1).isEqualTo(store.files());
    }
  }

  private Path index() {
    return folder.resolve("index");
  }

  private int segments() throws IOException {
    try (var directory = FSDirectory.open(index());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  private final class ToldOpenings extends FilterDirectory {
    ToldOpenings() throws IOException {
      super(new UnsyncedDirectory(index()));
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      if (name.endsWith(".cfs")) {
        opening.add(Thread.currentThread());
      }
      return super.openInput(name, context);
    }
  }

  private final class SlowMerges extends FilterDirectory {
    SlowMerges() throws IOException {
      super(new UnsyncedDirectory(index()));
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (context.context() == IOContext.Context.MERGE) {
        begun.countDown();
        try {
          mayEnd.await();
        } catch (InterruptedException e) {
          throw new UncheckedIOException(new IOException(e));
        }
      }
      return super.createOutput(name, context);
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
      Lock lock = super.obtainLock(name);
      return new Lock() {
        @Override
        public void ensureValid() throws IOException {
          lock.ensureValid();
        }

        @Override
        public void close() throws IOException {
          lock.close();
          unlocked.getAndSet(() -> {}).run();
        }
      };
    }
  }
}
