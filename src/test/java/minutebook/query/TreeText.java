package minutebook.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Word;

/** A tree with its structure visible: {@code (and fungible (not (person "ana silva" | ben)))}. */
final class TreeText {
  private TreeText() {}

  static String of(QueryNode node) {
    return switch (node) {
      case MatchAll all -> "all";
      case Word word -> word.text();
      case Phrase phrase -> '"' + phrase.text() + '"';
      case And(List<QueryNode> operands) -> group("and", operands);
      case Or(List<QueryNode> operands) -> group("or", operands);
      case Not(QueryNode operand) -> group("not", List.of(operand));
      case Qualified qualified -> qualified(qualified);
      case Property property -> "(property " + property.key() + values(property.anyOf()) + ")";
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
