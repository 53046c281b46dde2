package minutebook.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.http.SearchJson;
import minutebook.http.SuggestJson;
import minutebook.http.SuggestParameters;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.Suggestion;
import minutebook.view.TerminalStyle;
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

  @Option(
      names = "--complete",
      paramLabel = "TEXT",
      description =
          "Show how a query that is being typed may go on: the text after each, its kind and how"
              + " many items have it, with tabs between.")
  private @Nullable String complete;

  @Override
  int run(Application application) throws IOException {
    if (complete != null) {
      return complete(application, complete);
    }
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

  private int complete(Application application, String text) throws IOException {
    if (!Objects.requireNonNull(query).words().isEmpty()) {
      throw new UsageException(
          "--complete: put the whole text in one argument, in quotation marks");
    }
    SuggestParameters asked = SearchOptions.suggest(text, Optional.ofNullable(limit));
    List<Suggestion> suggestions = application.search().suggest(asked.text(), asked.most());
    if (options().json) {
      printJson(SuggestJson.of(text, suggestions));
    } else {
      for (Suggestion one : suggestions) {
        String count = one.count() == null ? "" : String.valueOf(one.count());
        print(TerminalStyle.line(one.insert()) + "\t" + one.kind().id() + "\t" + count);
      }
    }
    return DONE;
  }

  private static void put(Map<String, String> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }
}
