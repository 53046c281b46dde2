package minutebook.search;

import java.util.List;
import minutebook.query.QueryWarning;

/**
 * What a search found.
 *
 * @param request as it was run, with what its text says of unit and order
 * @param explanation of the query in plain words, people and values resolved
 */
public record SearchResult(
    SearchRequest request,
    String explanation,
    List<QueryWarning> warnings,
    EngineAnswer answer,
    IndexSummary index,
    double tookMs) {

  public SearchResult {
    warnings = List.copyOf(warnings);
  }
}
