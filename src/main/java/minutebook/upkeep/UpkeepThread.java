package minutebook.upkeep;

import java.io.Closeable;
import java.time.Duration;
import java.util.function.Consumer;
import minutebook.index.Progress;
import minutebook.index.SyncReport;

/** Runs the steps of an upkeep, in a thread of its own, until it is closed. */
public final class UpkeepThread implements Closeable {
  /** A commit that takes longer is left to itself: it is done whole or not at all. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Upkeep upkeep;
  private final Thread thread;

  private UpkeepThread(Upkeep upkeep) {
    this.upkeep = upkeep;
    this.thread = new Thread(this::run, "minutebook-upkeep");
    thread.setDaemon(true);
  }

  /**
   * Begins.
   *
   * @param progress is told how far each sync is
   * @param synced is told of each sync, in that thread
   */
  public static UpkeepThread start(
      UpkeptVault vault, Ticker ticker, Progress progress, Consumer<SyncReport> synced) {
    UpkeepThread started = new UpkeepThread(new Upkeep(vault, ticker, progress, synced));
    started.thread.start();
    return started;
  }

  public UpkeepStatus status() {
    return upkeep.status();
  }

  private void run() {
    try {
      while (!upkeep.isStopped()) {
        upkeep.changes().await(upkeep.step());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      upkeep.close();
    }
  }

  /** Breaks off a sync that is going on, and waits until it has ended, but not for long. */
  @Override
  public void close() {
    upkeep.stop();
    try {
      boolean unused = thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
