package minutebook.http;

import java.util.List;
import java.util.Map;
import minutebook.config.Configuration;
import minutebook.insight.Grouping;
import minutebook.search.SearchRequest;

/**
 * The parameters of a list in groups: those of a search, and {@code by}.
 *
 * @param request of which {@code limit} is that of each group
 */
public record GroupedParameters(SearchRequest request, Grouping by) {
  private static final String BY = "by";

  /**
   * Reads parameters.
   *
   * @param otherwise the grouping when none is asked for
   * @throws ProblemException for one that is unknown, given twice, or has a wrong value
   */
  public static GroupedParameters read(
      Map<String, List<String>> values, Grouping otherwise, Configuration configuration) {
    Parameters parameters = new Parameters(values);
    Grouping by =
        parameters
            .one(BY)
            .map(
                id ->
                    Grouping.of(id)
                        .orElseThrow(
                            () ->
                                Parameters.wrong(
                                    BY, "'%s' is none of %s".formatted(id, Grouping.ids()))))
            .orElse(otherwise);
    return new GroupedParameters(SearchParameters.read(parameters.without(BY), configuration), by);
  }
}
