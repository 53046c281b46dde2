package minutebook.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same to every element of a list, on all processors. */
final class Workers {
  /** The Markdown parser recurses: once for each level of nesting and each mark of a long rule. */
  private static final long STACK_BYTES = 64L << 20;

  /** What is done to one element. */
  interface Task<A, B> {
    B apply(A element) throws IOException;
  }

  private Workers() {}

  /** The results in the order of the elements; the first failure ends it. */
  static <A, B> List<B> map(List<A> elements, Task<A, B> task) throws IOException {
    if (elements.isEmpty()) {
      return List.of();
    }
    int threads = Math.min(elements.size(), Runtime.getRuntime().availableProcessors());
    AtomicInteger next = new AtomicInteger();
    List<List<Indexed<B>>> parts = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads, Workers::thread)) {
      List<Future<List<Indexed<B>>>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(executor.submit(() -> part(elements, task, next)));
      }
      for (Future<List<Indexed<B>>> part : running) {
        parts.add(result(part));
      }
    }
    return parts.stream()
        .flatMap(List::stream)
        .sorted((a, b) -> Integer.compare(a.index, b.index))
        .map(Indexed::value)
        .toList();
  }

  private static Thread thread(Runnable work) {
    return new Thread(null, work, "sync", STACK_BYTES);
  }

  private record Indexed<B>(int index, B value) {}

  private static <A, B> List<Indexed<B>> part(List<A> elements, Task<A, B> task, AtomicInteger next)
      throws IOException {
    List<Indexed<B>> results = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < elements.size(); i = next.getAndIncrement()) {
      try {
        results.add(new Indexed<>(i, task.apply(elements.get(i))));
      } catch (IOException | RuntimeException | Error e) {
        next.set(elements.size());
        throw e;
      }
    }
    return results;
  }

  private static <B> B result(Future<B> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException runtime -> throw runtime;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
