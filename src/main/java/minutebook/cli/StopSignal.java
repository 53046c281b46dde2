package minutebook.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells a command that runs for long to end, and lets it: what it opened is closed by itself,
 * latest first, also after Ctrl-C and SIGTERM.
 */
public final class StopSignal {
  /** With what the JVM takes to end it is less than two seconds. */
  private static final long PATIENCE_MILLISECONDS = 1500;

  private final CompletableFuture<Boolean> given = new CompletableFuture<>();
  private final CountDownLatch obeyed = new CountDownLatch(1);
  private final AtomicBoolean listening = new AtomicBoolean();

  /** From now on a signal of the system is one of these, and the program ends when it is obeyed. */
  void listen() {
    if (listening.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::giveAndWait));
    }
  }

  /** Waits until it is given. */
  void await() throws InterruptedException {
    awaitUnless(new CompletableFuture<>());
  }

  /** Waits until it is given, unless something is done before, also when that fails. */
  void awaitUnless(CompletableFuture<?> done) throws InterruptedException {
    try {
      Object unused = CompletableFuture.anyOf(given, done.exceptionally(e -> null)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it has been given. */
  boolean isGiven() {
    return given.isDone();
  }

  /** Asks the command to end. */
  public void give() {
    boolean unused = given.complete(true);
  }

  /** Says that the command has ended. */
  public void obeyed() {
    obeyed.countDown();
  }

  private void giveAndWait() {
    give();
    try {
      // After that it is ended as it is.
      boolean unused = obeyed.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
