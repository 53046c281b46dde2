package minutebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.Suggestion;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What suggestions cost while somebody types, beside a search of the same index. The system
 * properties {@code bench.vault} and {@code bench.index} say where the vault and its index are.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class SuggestBenchmark {
  private static final int MOST = 8;

  /** What has answered before. */
  @State(Scope.Benchmark)
  public static class Warm {
    private @Nullable Application application;

    @Setup
    public void open() throws Exception {
      application = opened();
    }

    @TearDown
    public void close() throws IOException {
      application().close();
    }

    Application application() {
      return Objects.requireNonNull(application);
    }
  }

  /** What has searched, and suggested nothing, as after each commit. */
  @State(Scope.Benchmark)
  public static class Cold {
    private @Nullable Application application;

    @Setup(Level.Iteration)
    public void open() throws Exception {
      application = opened();
      application.search().run(SearchRequest.of("").build());
    }

    @TearDown(Level.Iteration)
    public void close() throws IOException {
      Objects.requireNonNull(application).close();
    }
  }

  /** One, two, three and five letters of a name, and values. */
  @State(Scope.Benchmark)
  public static class Typed {
    @Param({"b", "br", "bre", "breac", "person:b", "#pro"})
    private String text = "";
  }

  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 2, time = 2)
  @Measurement(iterations = 3, time = 2)
  public List<Suggestion> suggest(Warm warm, Typed typed) throws IOException {
    return warm.application().search().suggest(typed.text, MOST);
  }

  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 2, time = 2)
  @Measurement(iterations = 3, time = 2)
  public SearchResult search(Warm warm, Typed typed) throws IOException {
    return warm.application().search().run(SearchRequest.of(typed.text).build());
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 2)
  @Measurement(iterations = 5)
  public List<Suggestion> first(Cold cold) throws IOException {
    return Objects.requireNonNull(cold.application).search().suggest("bre", MOST);
  }

  private static Application opened() throws Exception {
    Path index = Path.of(System.getProperty("bench.index"));
    Path none = index.resolveSibling("none");
    return Application.open(
        new Places(
            Path.of(System.getProperty("bench.vault")), Optional.of(index), Optional.empty()),
        new UserFolders(none, none));
  }
}
