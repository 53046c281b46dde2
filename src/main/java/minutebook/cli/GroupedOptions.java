package minutebook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Configuration;
import minutebook.http.GroupedParameters;
import minutebook.insight.Grouping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of a list in groups. */
final class GroupedOptions {
  @Mixin private SearchOptions search = new SearchOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "The order within a group: date-desc, date-asc, due, priority, urgency, title or modified.")
  private @Nullable String sort;

  @Option(names = "-n", paramLabel = "N", description = "How many to show of a group.")
  private @Nullable String limit;

  GroupedParameters read(
      List<String> query, @Nullable String by, Grouping otherwise, Configuration configuration) {
    Map<String, String> more = new LinkedHashMap<>();
    more.put("facets", "");
    if (by != null) {
      more.put("by", by);
    }
    if (sort != null) {
      more.put("sort", sort);
    }
    if (limit != null) {
      more.put("limit", limit);
    }
    return search.grouped(query, configuration, more, otherwise);
  }
}
