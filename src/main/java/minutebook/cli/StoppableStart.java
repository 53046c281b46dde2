package minutebook.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Starts something in a thread of its own, so that a stop is obeyed meanwhile: on a busy machine a
 * server may take as long to start as a program has to end.
 */
final class StoppableStart {
  private StoppableStart() {}

  /** How it is started. */
  interface Start<T> {
    T run() throws IOException;
  }

  /**
   * What was started; empty when it was told to stop before.
   *
   * @param close what is done with something that was started too late
   */
  static <T> Optional<T> of(StopSignal stop, Start<T> start, Consumer<T> close)
      throws IOException, InterruptedException {
    CompletableFuture<T> started = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("minutebook-start").start(() -> complete(started, start));
    stop.awaitUnless(started);
    if (stop.isGiven()) {
      CompletableFuture<Void> unused = started.thenAccept(close);
      return Optional.empty();
    }
    try {
      return Optional.of(started.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static <T> void complete(CompletableFuture<T> started, Start<T> start) {
    try {
      started.complete(start.run());
    } catch (IOException | RuntimeException | Error e) {
      started.completeExceptionally(e);
    }
  }
}
