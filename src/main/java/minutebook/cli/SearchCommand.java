package minutebook.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import minutebook.app.Application;
import minutebook.http.SearchJson;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches. */
@CommandLine.Command(name = "search", description = "Find decisions, tasks, facts and notes.")
final class SearchCommand extends Command {
  @Mixin private @Nullable QueryArguments query;
  @Mixin private @Nullable SearchOptions search;

  @Option(
      names = "--facets",
      paramLabel = "DIM[:N],…",
      description = "What to count the results by.")
  private @Nullable String facets;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "relevance, date-desc, date-asc, due, priority, urgency, title or modified"
              + " (default: relevance, if words are given).")
  private @Nullable String sort;

  @Option(names = "-n", paramLabel = "N", description = "How many results to show.")
  private @Nullable String limit;

  @Option(names = "--no-highlight", description = "Do not mark the words that were found.")
  private boolean noHighlight;

  @Override
  int run(Application application) throws IOException {
    Map<String, String> more = new LinkedHashMap<>();
    put(more, "facets", facets);
    put(more, "sort", sort);
    put(more, "limit", limit);
    if (noHighlight) {
      more.put("highlight", "false");
    }
    SearchRequest request =
        Objects.requireNonNull(search)
            .request(Objects.requireNonNull(query).words(), application.configuration(), more);
    SearchResult result = application.search().run(request);
    if (options().json) {
      printJson(SearchJson.of(result, application.vaultName()));
    } else {
      ResultText text = new ResultText(style());
      text.warnings(result).forEach(this::notice);
      terminal().out().print(text.render(result));
    }
    return DONE;
  }

  private static void put(Map<String, String> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }
}
