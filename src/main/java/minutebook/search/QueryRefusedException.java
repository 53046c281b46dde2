package minutebook.search;

import java.util.List;
import minutebook.query.QueryWarning;

/** A query of which not everything was understood, where that was required. */
public final class QueryRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<QueryWarning> warnings;

  QueryRefusedException(List<QueryWarning> warnings) {
    super(warnings.getFirst().refusal());
    this.warnings = List.copyOf(warnings);
  }

  /** At least one. */
  public List<QueryWarning> warnings() {
    return warnings;
  }
}
