package minutebook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Keeps what was told, to be waited for. */
final class TestChanges implements Changes {
  private static final long PATIENCE_MILLIS = 20_000;

  private final Set<String> paths = new TreeSet<>();
  private boolean anywhere;
  private boolean isBusy;

  @Override
  public synchronized void at(String path) {
    paths.add(path);
    notifyAll();
    try {
      await(() -> !isBusy);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whoever tells something has to wait as long as this is so. */
  synchronized void setBusy(boolean isBusy) {
    this.isBusy = isBusy;
    notifyAll();
  }

  @Override
  public synchronized void anywhere() {
    anywhere = true;
    notifyAll();
  }

  /** Waits until all of these are told, and forgets what was told until then. */
  synchronized void await(String... wanted) throws InterruptedException {
    Set<String> all = Set.of(wanted);
    await(() -> paths.containsAll(all));
    paths.removeAll(all);
  }

  /** Waits until a path, or a folder it lies in, is told. */
  synchronized void awaitOneAbove(String path) throws InterruptedException {
    await(() -> VaultPath.isAtOrUnder(path, paths));
    paths.clear();
  }

  synchronized void awaitAnywhere() throws InterruptedException {
    await(() -> anywhere);
  }

  private void await(BooleanSupplier isSo) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!isSo.getAsBoolean()) {
      long left = end - System.currentTimeMillis();
      if (left <= 0) {
        throw new AssertionError("told only " + paths + (anywhere ? " and anywhere" : ""));
      }
      wait(left);
    }
  }

  synchronized Set<String> paths() {
    return new TreeSet<>(paths);
  }

  synchronized boolean isAnywhere() {
    return anywhere;
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
