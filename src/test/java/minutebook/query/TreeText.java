package minutebook.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Expression;
import minutebook.query.QueryNode.Fuzzy;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Pattern;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Regex;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Word;

/** A tree with its structure visible: {@code (and fungible (not (person "ana silva" | ben)))}. */
final class TreeText {
  private TreeText() {}

  static String of(QueryNode node) {
    return switch (node) {
      case MatchAll all -> "all";
      case Word word -> word.text();
      case Phrase phrase ->
          '"' + phrase.text() + '"' + (phrase.distance() == 0 ? "" : "~" + phrase.distance());
      case Pattern pattern -> "(like " + pattern.text() + ")";
      case Fuzzy fuzzy -> "(near " + fuzzy.text() + " " + fuzzy.edits() + ")";
      case Regex regex -> "(regex " + regex.expression() + ")";
      case Expression expression -> "(expression " + expression.text() + ")";
      case Scoped scoped ->
          group(
              "in-" + scoped.scope().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              List.of(scoped.operand()));
      case And(List<QueryNode> operands) -> group("and", operands);
      case Or(List<QueryNode> operands) -> group("or", operands);
      case Not(QueryNode operand) -> group("not", List.of(operand));
      case Qualified qualified -> qualified(qualified);
      case Property property -> "(property " + property.key() + values(property.anyOf()) + ")";
      case KnownProperty property -> "(" + property.name() + ":" + values(property.anyOf()) + ")";
    };
  }

  private static String group(String name, List<QueryNode> nodes) {
    return nodes.stream()
        .map(node -> " " + of(node))
        .collect(Collectors.joining("", "(" + name, ")"));
  }

  private static String qualified(Qualified node) {
    return "(" + node.qualifier().name().toLowerCase(Locale.ROOT) + values(node.anyOf()) + ")";
  }

  private static String values(List<QualifierValue> anyOf) {
    return anyOf.stream()
        .map(value -> value.quoted() ? '"' + value.text() + '"' : value.text())
        .collect(Collectors.joining(" | ", anyOf.isEmpty() ? "" : " ", ""));
  }
}
