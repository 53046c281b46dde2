package minutebook.query;

import java.util.ArrayList;
import java.util.List;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Qualified;

/**
 * What items are to be and not to be, in one clause.
 *
 * <pre>
 * is:open has:due -is:settled
 * that are open and not settled in a later note
 * </pre>
 *
 * @param nodes what asks for it, in order; of several values of one, {@code and} could not be told
 *     from {@code or}
 */
record States(List<QueryNode> nodes) {
  static States of(List<QueryNode> operands) {
    List<QueryNode> states = new ArrayList<>();
    operands.stream().filter(States::isState).forEach(states::add);
    operands.stream()
        .filter(node -> node instanceof Not(QueryNode operand) && isState(operand))
        .forEach(states::add);
    return new States(states);
  }

  private static boolean isState(QueryNode node) {
    return node instanceof Qualified qualified
        && qualified.qualifier() == Qualifier.IS
        && qualified.anyOf().size() == 1;
  }

  /** Of all conditions those that stand for themselves, and the one where the clause stands. */
  List<QueryNode> withoutOthers(List<QueryNode> operands) {
    return operands.stream().filter(node -> areSaidAt(node) || !nodes.contains(node)).toList();
  }

  /** Whether the clause stands where this one would: the first of what is to be, if anything is. */
  boolean areSaidAt(QueryNode node) {
    return !nodes.isEmpty() && nodes.getFirst().equals(node);
  }

  String clause() {
    return "that are " + English.list(nodes.stream().map(States::said).toList(), "and");
  }

  private static String said(QueryNode node) {
    return switch (node) {
      case Not(Qualified state) -> "not " + ExplainedQualifier.values(state);
      case Qualified state -> ExplainedQualifier.values(state);
      default -> throw new IllegalStateException("no state: " + node);
    };
  }
}
