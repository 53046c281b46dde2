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

/** Which conditions are about tasks alone, so that to exclude what meets them leaves tasks. */
public final class TaskConditions {
  private TaskConditions() {}

  /** Whether it is made of qualifiers of tasks and nothing else. */
  public static boolean is(QueryNode node) {
    return switch (node) {
      case Qualified qualified -> qualified.qualifier().ofTasks() || missesInTasks(qualified);
      case And(List<QueryNode> operands) -> operands.stream().allMatch(TaskConditions::is);
      case Or(List<QueryNode> operands) -> operands.stream().allMatch(TaskConditions::is);
      case Not(QueryNode operand) -> is(operand);
      case Property ignored -> false;
      case KnownProperty ignored -> false;
      case Scoped ignored -> false;
      case Text ignored -> false;
      case MatchAll ignored -> false;
    };
  }

  /** {@code no:due} asks for tasks. */
  private static boolean missesInTasks(Qualified qualified) {
    return qualified.qualifier() == Qualifier.NO
        && qualified.anyOf().stream()
            .allMatch(value -> Presence.named(value.text()).filter(Presence::ofTask).isPresent());
  }
}
