package minutebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.config.Dimension;
import minutebook.insight.Brief;
import minutebook.insight.GroupedItems;
import minutebook.insight.Grouping;
import minutebook.insight.MonthDigest;
import minutebook.search.FacetRequest;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a brief, a digest and the list of tasks cost beside one plain search of as many hits, with
 * the facets that are counted by default. The system properties {@code bench.vault} and {@code
 * bench.index} say where the vault and its index are.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.SampleTime)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class InsightBenchmark {
  private static final int MOST = 20;

  private @Nullable Application application;
  private String person = "";
  private YearMonth month = YearMonth.of(2025, 1);

  @Setup
  public void open() throws Exception {
    Path index = Path.of(System.getProperty("bench.index"));
    Path none = index.resolveSibling("none");
    application =
        Application.open(
            new Places(
                Path.of(System.getProperty("bench.vault")), Optional.of(index), Optional.empty()),
            new UserFolders(none, none));
    person = application.insight().people("", 1).people().getFirst().name();
    month = YearMonth.parse(application.insight().months().getFirst().value());
  }

  @TearDown
  public void close() throws IOException {
    application().close();
  }

  private Application application() {
    return Objects.requireNonNull(application);
  }

  @Benchmark
  public Brief brief() throws IOException {
    return application().insight().brief(person, Optional.empty(), MOST);
  }

  @Benchmark
  public SearchResult searchOfPerson() throws IOException {
    return search("person:\"" + person + "\"");
  }

  @Benchmark
  public MonthDigest month() throws IOException {
    return application().insight().month(month, MOST);
  }

  @Benchmark
  public SearchResult searchOfMonth() throws IOException {
    return search("date:" + month);
  }

  @Benchmark
  public GroupedItems tasks() throws IOException {
    SearchRequest request = SearchRequest.of("").page(0, MOST).build();
    return application().insight().tasks(request, Grouping.DUE);
  }

  @Benchmark
  public SearchResult searchOfTasks() throws IOException {
    return search("is:open");
  }

  private SearchResult search(String text) throws IOException {
    List<FacetRequest> facets =
        application().configuration().facets().shown().stream()
            .map((Dimension dimension) -> new FacetRequest(dimension, MOST))
            .toList();
    return application().search().run(SearchRequest.of(text).facets(facets).page(0, MOST).build());
  }
}
