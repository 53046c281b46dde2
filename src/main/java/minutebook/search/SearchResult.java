package minutebook.search;

import java.util.List;
import java.util.Optional;
import minutebook.query.QueryWarning;

/**
 * What a search found.
 *
 * @param unit what its hits are, by the request or its text
 * @param explanation of the query in plain words, people and values resolved
 * @param reading how the text could be asked with qualifiers, when it is a question
 * @param person canonical name, when the query is one
 * @param ran how well each hit of the answer matches
 * @param also hits that hold less of what was asked for, uncounted; only where there are few others
 * @param didYouMean the query that was probably meant, when nothing holds all of this one
 * @param partial whether a word stood for more words than are looked for
 * @param emptiedBy why there is nothing, when there is nothing
 */
public record SearchResult(
    SearchRequest request,
    Unit unit,
    String explanation,
    List<QueryWarning> warnings,
    Optional<Reading> reading,
    Optional<String> person,
    Match ran,
    EngineAnswer answer,
    List<WidenedHit> also,
    boolean partial,
    Optional<EmptiedBy> emptiedBy,
    Optional<String> didYouMean,
    IndexSummary index,
    double tookMs) {

  public SearchResult {
    warnings = List.copyOf(warnings);
    also = List.copyOf(also);
  }
}
