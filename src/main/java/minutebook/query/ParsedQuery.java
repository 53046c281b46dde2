package minutebook.query;

import java.util.List;

/**
 * What a query text means, and what in it was not understood.
 *
 * @param root simplified; {@link QueryNode.MatchAll} when nothing is asked for
 * @param warnings in the order of their positions
 */
public record ParsedQuery(QueryNode root, List<QueryWarning> warnings) {
  public ParsedQuery {
    warnings = List.copyOf(warnings);
  }
}
