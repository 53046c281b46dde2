package minutebook.query;

import java.util.ArrayList;
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
 * What a query asks for, in plain words.
 *
 * <pre>
 * fungible dpu section:decision -person:ana
 * items with "fungible" and "dpu", in section decision, not involving ana
 * </pre>
 *
 * <p>Words first, then qualifiers in their order, then what is left out.
 */
public final class Explanation {
  private Explanation() {}

  /**
   * One line without a full stop.
   *
   * @param root simplified
   * @param noun what is searched for, in the plural: items, notes
   */
  public static String of(QueryNode root, String noun) {
    if (root.equals(PlainWords.NOTHING)) {
      return "no " + noun;
    }
    return root instanceof MatchAll ? "all " + noun : noun + " " + clause(root);
  }

  private static String clause(QueryNode node) {
    return switch (node) {
      case MatchAll all -> "with anything";
      case Text text -> "with " + ExplainedText.of(text);
      case Qualified qualified -> ExplainedQualifier.of(qualified);
      case Property property -> ExplainedProperty.of(property);
      case KnownProperty property -> ExplainedProperty.of(property);
      case Scoped scoped -> scoped(scoped);
      case Not(QueryNode operand) -> without(operand);
      case And(List<QueryNode> operands) -> String.join(", ", clauses(operands));
      case Or or when ExplainedText.isText(or) -> "with " + ExplainedText.of(or);
      case Or(List<QueryNode> operands) ->
          "either " + English.list(operands.stream().map(Explanation::side).toList(), "or");
    };
  }

  private static String scoped(Scoped node) {
    return switch (node.scope()) {
      case ITEM -> inside(node) + " in one item's text";
      case SECTION -> inside(node) + " in one section";
      case TASK -> tasks("tasks", node);
      case OPEN_TASK -> tasks("open tasks", node);
      case CLOSED_TASK -> tasks("closed tasks", node);
    };
  }

  private static String tasks(String tasks, Scoped node) {
    return "that are " + tasks + (node.operand() instanceof MatchAll ? "" : " " + inside(node));
  }

  private static String inside(Scoped node) {
    QueryNode operand = node.operand();
    return ExplainedText.isText(operand) ? clause(operand) : side(operand);
  }

  private static String side(QueryNode node) {
    return node instanceof And(List<QueryNode> operands)
        ? "(" + String.join(" and ", clauses(operands)) + ")"
        : clause(node);
  }

  private static String without(QueryNode node) {
    return switch (node) {
      case MatchAll all -> "with nothing at all";
      case Text text -> "without " + ExplainedText.of(text);
      case Qualified qualified -> ExplainedQualifier.not(qualified);
      case Property property -> ExplainedProperty.not(property);
      case KnownProperty property -> ExplainedProperty.not(property);
      case Scoped scoped -> exceptThose(scoped) + scoped(scoped);
      case Not(QueryNode operand) -> clause(operand);
      case And and when ExplainedText.isText(and) -> "without " + ExplainedText.nested(and);
      case And and -> exceptThose(and) + String.join(" and ", clauses(and.operands()));
      case Or or when ExplainedText.isText(or) -> "without " + ExplainedText.of(or);
      case Or or -> exceptThose(or) + clause(or);
    };
  }

  private static String exceptThose(QueryNode node) {
    return TaskConditions.areLeftWithout(node) ? "that are tasks except those " : "except those ";
  }

  private static List<String> clauses(List<QueryNode> operands) {
    List<String> texts = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    List<String> leftOutTexts = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    States states = States.of(operands);
    for (QueryNode operand : states.withoutOthers(operands)) {
      if (states.areSaidAt(operand)) {
        (operand instanceof Not ? leftOut : conditions).add(states.clause());
      } else if (ExplainedText.isText(operand)) {
        texts.add(ExplainedText.nested(operand));
      } else if (operand instanceof Not(Text text)) {
        leftOutTexts.add(ExplainedText.of(text));
      } else if (operand instanceof Not(QueryNode node)) {
        leftOut.add(without(node));
      } else {
        conditions.add(clause(operand));
      }
    }
    List<String> clauses = new ArrayList<>();
    if (!texts.isEmpty()) {
      clauses.add("with " + English.list(texts, "and"));
    }
    clauses.addAll(conditions);
    if (!leftOutTexts.isEmpty()) {
      clauses.add("without " + English.list(leftOutTexts, "or"));
    }
    clauses.addAll(leftOut);
    return clauses;
  }
}
