package minutebook.upkeep;

import java.io.Closeable;
import java.time.Duration;
import java.util.function.Consumer;
import minutebook.index.SyncReport;

/** Runs the steps of an upkeep, in a thread of its own, until it is closed. */
public final class UpkeepThread implements Closeable {
  /** A sync that takes longer is left to itself: what it did not commit never was. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Upkeep upkeep;
  private final Thread thread;
  private volatile boolean isClosed;

  private UpkeepThread(Upkeep upkeep) {
    this.upkeep = upkeep;
    this.thread = new Thread(this::run, "minutebook-upkeep");
    thread.setDaemon(true);
  }

  /**
   * Begins.
   *
   * @param synced is told of each sync, in that thread
   */
  public static UpkeepThread start(UpkeptVault vault, Ticker ticker, Consumer<SyncReport> synced) {
    UpkeepThread started = new UpkeepThread(new Upkeep(vault, ticker, synced));
    started.thread.start();
    return started;
  }

  public UpkeepStatus status() {
    return upkeep.status();
  }

  private void run() {
    try {
      while (!isClosed) {
        upkeep.changes().await(upkeep.step());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      upkeep.close();
    }
  }

  /** Waits for a sync that is going on, but not for long; it is not broken off. */
  @Override
  public void close() {
    isClosed = true;
    upkeep.changes().wake();
    try {
      boolean unused = thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
