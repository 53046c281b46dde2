package minutebook.http;

import java.time.Duration;

/** Lets those who wait look again before their time is over. */
final class Looks {
  private long count;
  private boolean isClosed;

  synchronized void look() {
    count++;
    notifyAll();
  }

  synchronized void close() {
    isClosed = true;
    notifyAll();
  }

  synchronized boolean isClosed() {
    return isClosed;
  }

  /** How often it was said to look. */
  synchronized long count() {
    return count;
  }

  /** Waits until it is said to look more often than so, the time is over, or it is closed. */
  synchronized void await(long seen, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    while (count == seen && !isClosed) {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}
