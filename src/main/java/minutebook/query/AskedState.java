package minutebook.query;

import java.util.List;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;

/** Whether a query says itself in which state tasks are to be. */
public final class AskedState {
  private AskedState() {}

  /** {@code is:done}, {@code status:proposed}, {@code done:2026-01}, {@code task-done:(paint)}. */
  public static boolean in(QueryNode node) {
    return switch (node) {
      case Qualified qualified -> isState(qualified);
      case Scoped scoped ->
          scoped.scope() == Scope.OPEN_TASK
              || scoped.scope() == Scope.CLOSED_TASK
              || in(scoped.operand());
      case And(List<QueryNode> operands) -> operands.stream().anyMatch(AskedState::in);
      case Or(List<QueryNode> operands) -> operands.stream().anyMatch(AskedState::in);
      case Not(QueryNode operand) -> in(operand);
      case Text ignored -> false;
      case Property ignored -> false;
      case KnownProperty ignored -> false;
      case MatchAll ignored -> false;
    };
  }

  private static boolean isState(Qualified qualified) {
    return switch (qualified.qualifier()) {
      case STATUS, DONE, CANCELLED -> true;
      case IS ->
          qualified.anyOf().stream()
              .flatMap(value -> ItemState.named(value.text()).stream())
              .anyMatch(ItemState::isOfStatus);
      default -> false;
    };
  }
}
