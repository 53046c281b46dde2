package minutebook.upkeep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import minutebook.config.WatchRules;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.vault.Changes;
import minutebook.vault.Watch;
import minutebook.vault.WatchRefusedException;
import org.jspecify.annotations.Nullable;

/** A vault in which nothing happens but what a test says, and which writes down what is done. */
final class TestUpkept implements UpkeptVault {
  /** What was done: {@code sync everything}, {@code sync a.md b.md}, {@code watch} … */
  final List<String> done = new ArrayList<>();

  final Deque<Exception> failures = new ArrayDeque<>();
  final Deque<Exception> editFailures = new ArrayDeque<>();
  final Deque<List<String>> unreadable = new ArrayDeque<>();
  Collection<String> paths = List.of();
  WatchRules rules = new WatchRules(Duration.ofSeconds(10), Duration.ofMinutes(10));
  Optional<WatchRefusedException> refusal = Optional.empty();
  Optional<String> problem = Optional.empty();
  boolean isEdited;
  int changed;

  /** Runs while notes are being indexed. */
  Runnable meanwhile = () -> {};

  private boolean isRefused;
  boolean isComplete = true;
  int open;

  @Override
  public Watch open(Changes changes) throws WatchRefusedException {
    done.add("watch");
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    open++;
    isComplete = true;
    return new Watch() {
      @Override
      public boolean isComplete() {
        return isComplete;
      }

      @Override
      public void close() {
        open--;
      }
    };
  }

  @Override
  public WatchRules rules() {
    return rules;
  }

  @Override
  public SyncReport sync(SyncRequest request, Progress progress) throws IOException {
    progress.begin("", 1);
    meanwhile.run();
    String what =
        request.paths().map(all -> String.join(" ", new TreeSet<>(all))).orElse("everything");
    done.add((request.verify() ? "verify " : "sync ") + what);
    throwIfAny(failures.poll());
    List<String> unread = Optional.ofNullable(unreadable.poll()).orElse(List.of());
    return new SyncReport(
        1,
        0,
        changed,
        0,
        0,
        1,
        1,
        1,
        List.of(),
        List.of(),
        unread.stream().map(path -> new SyncReport.Skipped(path, "it is busy")).toList(),
        List.of(),
        12);
  }

  private static void throwIfAny(@Nullable Exception failure) throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }

  @Override
  public Collection<String> paths() {
    return paths;
  }

  @Override
  public boolean reconfigure(boolean again, Progress progress) throws IOException {
    boolean isTried = isEdited || (isRefused && again);
    if (!isTried) {
      return false;
    }
    done.add("reconfigure");
    progress.begin("", 1);
    meanwhile.run();
    isEdited = false;
    isRefused = !editFailures.isEmpty();
    throwIfAny(editFailures.poll());
    return true;
  }

  @Override
  public Optional<String> configurationProblem() {
    return problem;
  }
}
