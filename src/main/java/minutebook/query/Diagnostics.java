package minutebook.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The warnings of one query, while it is read. */
final class Diagnostics {
  private final List<QueryWarning> warnings = new ArrayList<>();
  private boolean silent;

  void warn(Mistake mistake, Span span) {
    add(new QueryWarning(mistake, span));
  }

  void add(QueryWarning warning) {
    if (!silent) {
      warnings.add(warning);
    }
  }

  /** From here on the text is ignored, and so is what would be said about it. */
  void silence() {
    silent = true;
  }

  List<QueryWarning> inOrder() {
    return warnings.stream().sorted(Comparator.comparingInt(QueryWarning::start)).toList();
  }
}
