package minutebook.live;

import java.util.List;
import java.util.stream.Stream;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Regex;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.Scope;
import minutebook.query.Span;

/** Conditions that were not typed, and so stand nowhere. */
final class Nodes {
  static final Span NOWHERE = new Span(0, 0);

  private Nodes() {}

  /** {@code due:<2026-02-06}, {@code path:/a|b/}: taken for what its signs say. */
  static QueryNode qualified(Qualifier qualifier, String... anyOf) {
    return qualified(qualifier, false, Stream.of(anyOf));
  }

  /** {@code path:"Price list"}: text, whatever its signs. */
  static QueryNode quoted(Qualifier qualifier, List<String> anyOf) {
    return qualified(qualifier, true, anyOf.stream());
  }

  private static QueryNode qualified(Qualifier qualifier, boolean quoted, Stream<String> anyOf) {
    return new Qualified(
        qualifier, anyOf.map(text -> new QualifierValue(text, quoted, NOWHERE)).toList(), NOWHERE);
  }

  /** In the text of one item. */
  static QueryNode phrase(String text) {
    return new Scoped(Scope.ITEM, new Phrase(text, 0, NOWHERE), NOWHERE);
  }

  /** A whole word of the text of one item. */
  static QueryNode word(String regex) {
    return new Scoped(Scope.ITEM, new Regex(regex, NOWHERE), NOWHERE);
  }

  static QueryNode and(QueryNode... all) {
    return all.length == 1 ? all[0] : new And(List.of(all));
  }

  static QueryNode or(QueryNode... any) {
    return new Or(List.of(any));
  }

  static QueryNode not(QueryNode node) {
    return new Not(node);
  }
}
