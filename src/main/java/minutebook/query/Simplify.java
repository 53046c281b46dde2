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
 * Rewrites a tree into the smallest one of the same meaning.
 *
 * <pre>
 * (and a (and b c))      (and a b c)
 * (and a match-all)      a
 * (or a match-all)       match-all
 * (not (not a))          a
 * (or a (and))           a
 * (and)                  match-all
 * (item (and))           match-all
 * (task (and))           (task match-all)
 * (and a nothing)        a
 * </pre>
 *
 * <p>An empty group says nothing, so it goes wherever it stands; only when nothing else is left is
 * it everything. {@link PlainWords#NOTHING} says nothing either, beside anything else.
 */
public final class Simplify {
  private static final And NOTHING_SAID = new And(List.of());

  private Simplify() {}

  public static QueryNode simplify(QueryNode root) {
    QueryNode folded = fold(root);
    return folded.equals(NOTHING_SAID) ? new MatchAll() : folded;
  }

  private static QueryNode fold(QueryNode node) {
    return switch (node) {
      case MatchAll all -> all;
      case Text text -> text;
      case Qualified qualified -> qualified;
      case Property property -> property;
      case KnownProperty property -> property;
      case Not(QueryNode operand) -> not(fold(operand));
      case Scoped scoped -> scoped(scoped, fold(scoped.operand()));
      case And(List<QueryNode> operands) -> and(operands);
      case Or(List<QueryNode> operands) -> or(operands);
    };
  }

  private static QueryNode not(QueryNode folded) {
    if (folded instanceof Not(QueryNode operand)) {
      return operand;
    }
    return folded.equals(NOTHING_SAID) ? NOTHING_SAID : new Not(folded);
  }

  /** Anything within a task says that it is one; within an item or a section it says nothing. */
  private static QueryNode scoped(Scoped scoped, QueryNode folded) {
    boolean anything = folded.equals(NOTHING_SAID) || folded instanceof MatchAll;
    if ((anything && !scoped.scope().isTask()) || folded.equals(PlainWords.NOTHING)) {
      return folded;
    }
    return new Scoped(scoped.scope(), anything ? new MatchAll() : folded, scoped.span());
  }

  private static QueryNode and(List<QueryNode> operands) {
    List<QueryNode> kept = new ArrayList<>();
    boolean everything = false;
    boolean nothing = false;
    for (QueryNode operand : operands) {
      QueryNode folded = fold(operand);
      if (folded instanceof MatchAll) {
        everything = true;
      } else if (folded.equals(PlainWords.NOTHING)) {
        nothing = true;
      } else if (folded instanceof And(List<QueryNode> inner)) {
        kept.addAll(inner);
      } else {
        kept.add(folded);
      }
    }
    if (kept.isEmpty() && (everything || nothing)) {
      return nothing ? PlainWords.NOTHING : new MatchAll();
    }
    return kept.size() == 1 ? kept.getFirst() : new And(kept);
  }

  private static QueryNode or(List<QueryNode> operands) {
    List<QueryNode> kept = new ArrayList<>();
    boolean nothing = false;
    for (QueryNode operand : operands) {
      QueryNode folded = fold(operand);
      if (folded instanceof MatchAll) {
        return folded;
      } else if (folded.equals(PlainWords.NOTHING)) {
        nothing = true;
      } else if (folded instanceof Or(List<QueryNode> inner)) {
        kept.addAll(inner);
      } else if (!folded.equals(NOTHING_SAID)) {
        kept.add(folded);
      }
    }
    if (kept.isEmpty()) {
      return nothing ? PlainWords.NOTHING : NOTHING_SAID;
    }
    return kept.size() == 1 ? kept.getFirst() : new Or(kept);
  }
}
