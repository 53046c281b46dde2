package minutebook.search;

import java.util.List;
import minutebook.query.QueryWarning;

/**
 * What a search found.
 *
 * @param explanation of the query in plain words, people and values resolved
 * @param ran how well each hit of the answer matches
 * @param also hits that hold less of what was asked for, uncounted; only where there are few others
 */
public record SearchResult(
    SearchRequest request,
    String explanation,
    List<QueryWarning> warnings,
    Match ran,
    EngineAnswer answer,
    List<WidenedHit> also,
    IndexSummary index,
    double tookMs) {

  public SearchResult {
    warnings = List.copyOf(warnings);
    also = List.copyOf(also);
  }
}
