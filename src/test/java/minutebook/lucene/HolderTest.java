package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import minutebook.index.IndexLockedException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is believed of a file that says who holds the lock. */
class HolderTest {
  @TempDir Path index;

  @Test
  void aProcessThatRunsIsNamed() throws IOException {
    long own = ProcessHandle.current().pid();
    Instant since = Instant.now();
    assertSaid(Json.write(new Holder(own, since)), "process " + own + " has been changing");
  }

  @Test
  void aProcessThatIsGoneIsNotBelieved() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    assertSaid(Json.write(new Holder(gone.pid(), Instant.now())), "another process is changing");
  }

  @Test
  void aProcessThatBeganLaterHasOnlyTheNumber() throws IOException {
    Holder former = new Holder(ProcessHandle.current().pid(), Instant.EPOCH);
    assertSaid(Json.write(former), "another process is changing");
  }

  @Test
  void whatCannotBeReadSaysNothing() throws IOException {
    assertSaid("{\"process\":", "another process is changing");
    assertSaid("", "another process is changing");
  }

  @Test
  void aHolderThatLeavesLateDoesNotTakeTheNextOnesFile() throws IOException {
    Closeable former = Holder.enter(index);
    Path file = index.resolve(Holder.FILE);
    String next = Json.write(new Holder(ProcessHandle.current().pid() + 1, Instant.now()));
    Files.writeString(file, next);

    former.close();
    assertThat(file).hasContent(next);

    Closeable own = Holder.enter(index);
    own.close();
    assertThat(file).doesNotExist();
  }

  private void assertSaid(String holder, String message) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        LuceneStore store = Indexes.store(index)) {
      Files.writeString(index.resolve(Holder.FILE), holder);
      lock.ensureValid();
      assertThatThrownBy(store::change)
          .isInstanceOf(IndexLockedException.class)
          .hasMessageStartingWith(message);
    }
  }
}
