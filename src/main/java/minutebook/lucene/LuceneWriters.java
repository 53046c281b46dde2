package minutebook.lucene;

import java.io.Closeable;
import java.io.IOException;
import minutebook.config.AnalysisRules;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the writers of an index. One is closed after its change, so that other processes may write,
 * but while it still merges segments: then it waits for the next change, which need not wait for
 * that, and is closed when it is done.
 */
final class LuceneWriters implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneWriters.class);
  private static final double RAM_BUFFER_MB = 64;

  /** The name of the thread that waits until a writer has merged. */
  static final String WAITING = "minutebook-merges";

  private final LuceneFiles files;
  private final AnalysisRules analysis;
  private final RecordsOfCommit records;
  private final Runnable committed;
  private @Nullable Writer merging;

  /**
   * Prepares it.
   *
   * @param committed is run after each commit, in the thread that made it
   */
  LuceneWriters(
      LuceneFiles files, AnalysisRules analysis, RecordsOfCommit records, Runnable committed) {
    this.files = files;
    this.committed = committed;
    this.analysis = analysis;
    this.records = records;
  }

  /** What names the last commit; nothing when there is none that can be read. */
  String lastCommit() {
    try {
      return CommitReaders.id(SegmentInfos.readLatestCommit(files.toRead()));
    } catch (IOException | RuntimeException none) {
      return "";
    }
  }

  /** One writer, with the lock it holds. */
  static final class Writer {
    private final IndexWriter lucene;
    private final Merges merges;
    private final Closeable holder;
    private boolean isAwaited;

    private Writer(IndexWriter lucene, Merges merges, Closeable holder) {
      this.lucene = lucene;
      this.merges = merges;
      this.holder = holder;
    }

    IndexWriter lucene() {
      return lucene;
    }

    /** Gives up what is not committed. */
    void rollback() throws IOException {
      try (holder) {
        lucene.rollback();
      }
    }

    /**
     * All is committed but what was merged since, which the next one merges again.
     *
     * @param merged is run when that is committed, while nobody else can commit
     */
    private void close(Runnable merged) {
      try (holder;
          lucene) {
        merges.sync();
        if (lucene.isOpen()) {
          lucene.commit();
          merged.run();
        }
      } catch (IOException | RuntimeException e) {
        LOG.warn("merged segments of the index could not be kept: {}", e.getMessage());
        LOG.debug("merged segments of the index could not be kept", e);
      }
    }
  }

  /** The one that still merges, or another. */
  synchronized Writer take() throws IOException {
    if (merging != null && !merging.lucene.isOpen()) {
      close();
    }
    Writer waiting = merging;
    merging = null;
    return waiting == null ? open(new TieredMergePolicy()) : waiting;
  }

  /** One that merges by another policy. */
  synchronized Writer take(MergePolicy policy) throws IOException {
    close();
    return open(policy);
  }

  private Writer open(MergePolicy policy) throws IOException {
    Merges merges = new Merges();
    IndexWriterConfig config = new IndexWriterConfig(new LuceneAnalysis(analysis));
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    config.setMergePolicy(policy);
    config.setMergeScheduler(merges);
    // What is committed is seen at once; what can be merged is merged after.
    config.setMaxFullFlushMergeWaitMillis(0);
    try {
      IndexWriter writer = new IndexWriter(files.toWrite(), config);
      return new Writer(writer, merges, Holder.enter(files.folder()));
    } catch (IOException e) {
      throw Unwritable.in(files.folder(), e);
    }
  }

  /** Takes back one that has committed. */
  void giveBack(Writer writer) {
    synchronized (this) {
      merging = writer;
      if (!writer.merges.isBusy()) {
        close();
      } else if (!writer.isAwaited) {
        writer.isAwaited = true;
        Thread.ofPlatform().daemon().name(WAITING).start(() -> closeWhenMerged(writer));
      }
    }
    committed.run();
  }

  private void closeWhenMerged(Writer writer) {
    do {
      writer.merges.sync();
    } while (isAwaited(writer));
    committed.run();
  }

  /** Whether it waits for merges; one that only waited for those that have ended is closed. */
  private synchronized boolean isAwaited(Writer writer) {
    if (merging == writer && !writer.merges.isBusy()) {
      close();
    }
    writer.isAwaited = merging == writer;
    return writer.isAwaited;
  }

  /** Waits until all is merged, and lets others write. */
  @Override
  public synchronized void close() {
    Writer last = merging;
    if (last != null) {
      merging = null;
      RecordsOfCommit.Changed same = records.from(lastCommit());
      last.close(() -> same.committed(lastCommit()));
    }
  }
}
