package minutebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Or;

/**
 * A query of which any of the words is enough, and all else that it asks for must hold.
 *
 * <pre>
 * crane lease section:decision → (crane OR lease) section:decision
 * </pre>
 */
public final class AnyWords {
  private AnyWords() {}

  /**
   * The same query with its words as alternatives.
   *
   * @param root simplified
   */
  public static QueryNode in(QueryNode root) {
    List<QueryNode> operands = root instanceof And(List<QueryNode> all) ? all : List.of(root);
    List<QueryNode> words = new ArrayList<>();
    List<QueryNode> others = new ArrayList<>();
    for (QueryNode operand : operands) {
      if (ExplainedText.isText(operand)) {
        leaves(operand).forEach(words::add);
      } else {
        others.add(operand);
      }
    }
    if (words.size() < 2) {
      return root;
    }
    others.addFirst(new Or(words));
    return others.size() == 1 ? others.getFirst() : new And(others);
  }

  private static Stream<QueryNode> leaves(QueryNode text) {
    return switch (text) {
      case And(List<QueryNode> all) -> all.stream().flatMap(AnyWords::leaves);
      case Or(List<QueryNode> any) -> any.stream().flatMap(AnyWords::leaves);
      case QueryNode leaf -> Stream.of(leaf);
    };
  }
}
