package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.Span;

/** The qualifiers all of a query must fulfil, each with what is left of the query without it. */
final class QualifierParts {
  /** More than these are not looked at. */
  private static final int MOST = 20;

  /**
   * A qualifier.
   *
   * @param text as typed
   */
  record Part(String text, QueryNode without) {}

  private QualifierParts() {}

  static List<Part> of(QueryNode query, String typed) {
    List<QueryNode> all =
        query instanceof And(List<QueryNode> operands) ? operands : List.of(query);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size() && parts.size() < MOST; i++) {
      if (all.get(i) instanceof Qualified qualified) {
        parts.add(new Part(text(qualified.span(), typed), without(i, all)));
      } else if (all.get(i) instanceof Not(Qualified qualified)) {
        parts.add(new Part("-" + text(qualified.span(), typed), without(i, all)));
      }
    }
    return parts;
  }

  private static String text(Span span, String typed) {
    return typed.substring(span.start(), span.end());
  }

  private static QueryNode without(int index, List<QueryNode> all) {
    List<QueryNode> others = new ArrayList<>(all);
    others.remove(index);
    return others.isEmpty() ? new MatchAll() : new And(others);
  }
}
