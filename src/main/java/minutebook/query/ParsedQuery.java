package minutebook.query;

import java.util.List;

/**
 * What a query text means, and what in it was not understood.
 *
 * @param root simplified; {@link QueryNode.MatchAll} when nothing is asked for
 * @param directives what it says of order and unit
 * @param warnings in the order of their positions
 */
public record ParsedQuery(QueryNode root, Directives directives, List<QueryWarning> warnings) {
  public ParsedQuery {
    warnings = List.copyOf(warnings);
  }
}
