package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Property;
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
      boolean negated = all.get(i) instanceof Not;
      Optional<Span> span =
          span(all.get(i) instanceof Not(QueryNode operand) ? operand : all.get(i));
      if (span.isPresent()) {
        String text = typed.substring(span.get().start(), span.get().end());
        parts.add(new Part(negated ? "-" + text : text, without(i, all)));
      }
    }
    return parts;
  }

  private static Optional<Span> span(QueryNode node) {
    return switch (node) {
      case Qualified qualified -> Optional.of(qualified.span());
      case Property property -> Optional.of(property.span());
      case KnownProperty property -> Optional.of(property.span());
      case QueryNode ignored -> Optional.empty();
    };
  }

  private static QueryNode without(int index, List<QueryNode> all) {
    List<QueryNode> others = new ArrayList<>(all);
    others.remove(index);
    return others.isEmpty() ? new MatchAll() : new And(others);
  }
}
