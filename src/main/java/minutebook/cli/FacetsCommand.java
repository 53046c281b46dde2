package minutebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minutebook.app.Application;
import minutebook.config.FacetRules;
import minutebook.http.SearchJson;
import minutebook.search.FacetValue;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.view.TerminalStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Values and counts of one dimension. */
@CommandLine.Command(name = "facets", description = "Count results by one dimension.")
final class FacetsCommand extends Command {
  private static final String ALL = ":1000";

  @Parameters(index = "0", paramLabel = "DIM", description = "What to count by, such as person.")
  private String dimension = "";

  @Parameters(index = "1..*", paramLabel = "QUERY", description = "What to count.")
  private List<String> query = List.of();

  @Mixin private @Nullable SearchOptions search;

  @Override
  int run(Application application) throws IOException {
    FacetRules facets = application.configuration().facets();
    if (facets.dimension(dimension).isEmpty()) {
      throw new UsageException("there is no dimension '" + dimension + "'; known: " + facets.ids());
    }
    SearchRequest request =
        Objects.requireNonNull(search)
            .request(
                query,
                application.configuration(),
                Map.of("facets", dimension + ALL, "limit", "0"));
    SearchResult result = application.search().run(request);
    if (options().json) {
      printJson(SearchJson.of(result, application.vaultName()));
    } else {
      new ResultText(style()).warnings(result).forEach(this::notice);
      result.answer().facets().values().forEach(counts -> print(counts.values(), ""));
    }
    return DONE;
  }

  private void print(List<FacetValue> values, String indent) {
    for (FacetValue value : values) {
      print("%,8d  %s%s".formatted(value.count(), indent, TerminalStyle.safe(value.value())));
      print(value.children(), indent + "  ");
    }
  }
}
