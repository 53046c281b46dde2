package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

  @Test
  void aFileThatCannotBeRemovedFailsNoChange() throws Exception {
    Closeable own = Holder.enter(index);
    Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("r-x------"));
    boolean isImmutable = run("chattr", "+i", index.toString()) == 0;
    try {
      assumeThat(isImmutable || !Files.isWritable(index)).as("nothing can be removed").isTrue();
      own.close();
      assertThat(index.resolve(Holder.FILE)).exists();
    } finally {
      if (isImmutable) {
        assertThat(run("chattr", "-i", index.toString())).isZero();
      }
      Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException noSuchProgram) {
      return -1;
    }
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
