package minutebook.http;

import java.util.List;
import minutebook.query.QueryWarning;
import minutebook.search.QueryRefusedException;

/**
 * What is to be said of a part of a query, from one UTF-16 offset to another.
 *
 * @param message what is wrong, what was done instead if there is an answer, and what to write
 */
record WarningJson(String message, int start, int end) {

  /** Beside an answer. */
  static List<WarningJson> of(List<QueryWarning> warnings) {
    return warnings.stream()
        .map(one -> new WarningJson(one.message(), one.start(), one.end()))
        .toList();
  }

  /** In place of one. */
  static List<WarningJson> of(QueryRefusedException refused) {
    return refused.warnings().stream()
        .map(one -> new WarningJson(one.refusal(), one.start(), one.end()))
        .toList();
  }
}
