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

/**
 * Which conditions are of tasks alone: "task qualifiers imply is:task", negated ones too.
 *
 * <pre>
 * -priority:high             a task
 * -(priority:high OR dock)   a task, as -priority:high -dock is
 * -(priority:high dock)      anything, as -priority:high OR -dock is
 * </pre>
 */
public final class TaskConditions {
  private TaskConditions() {}

  /** Whether only tasks can meet it. */
  private static boolean are(QueryNode node) {
    return switch (node) {
      case Qualified qualified -> isOfTasks(qualified);
      case And(List<QueryNode> operands) -> operands.stream().anyMatch(TaskConditions::are);
      case Or(List<QueryNode> operands) -> operands.stream().allMatch(TaskConditions::are);
      case Not(QueryNode operand) -> areLeftWithout(operand);
      case Scoped scoped -> scoped.scope().isTask() || are(scoped.operand());
      case Property ignored -> false;
      case KnownProperty ignored -> false;
      case Text ignored -> false;
      case MatchAll ignored -> false;
    };
  }

  /** Whether to exclude what meets it leaves tasks only: whether all that it denies would. */
  public static boolean areLeftWithout(QueryNode node) {
    return switch (node) {
      case Qualified qualified -> isOfTasks(qualified);
      case And(List<QueryNode> operands) ->
          operands.stream().allMatch(TaskConditions::areLeftWithout);
      case Or(List<QueryNode> operands) ->
          operands.stream().anyMatch(TaskConditions::areLeftWithout);
      case Not(QueryNode operand) -> are(operand);
      case Scoped scoped -> !scoped.scope().isTask() && areLeftWithout(scoped.operand());
      case Property ignored -> false;
      case KnownProperty ignored -> false;
      case Text ignored -> false;
      case MatchAll ignored -> false;
    };
  }

  private static boolean isOfTasks(Qualified qualified) {
    return qualified.qualifier().ofTasks() || missesInTasks(qualified);
  }

  /** {@code no:due} asks for tasks. */
  private static boolean missesInTasks(Qualified qualified) {
    return qualified.qualifier() == Qualifier.NO
        && qualified.anyOf().stream()
            .allMatch(value -> Presence.named(value.text()).filter(Presence::ofTask).isPresent());
  }
}
