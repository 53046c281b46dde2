package minutebook.search;

import java.util.List;
import minutebook.query.QueryWarning;

/**
 * What an engine makes of an expression in Lucene's syntax.
 *
 * @param usable whether it can be searched; if not, a warning says why
 */
public record ReadExpression(boolean usable, List<QueryWarning> warnings) {
  public ReadExpression {
    warnings = List.copyOf(warnings);
  }
}
