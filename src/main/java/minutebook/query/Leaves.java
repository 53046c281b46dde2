package minutebook.query;

import java.util.List;
import java.util.function.Function;
import minutebook.query.QueryNode.And;

/** Counts the words, phrases and values of a query; what there is no room for is ignored. */
final class Leaves {
  private static final And NOTHING = new And(List.of());

  private final int length;
  private final Diagnostics diagnostics;
  private int taken;

  /**
   * Begins with none.
   *
   * @param length of the query's text
   */
  Leaves(int length, Diagnostics diagnostics) {
    this.length = length;
    this.diagnostics = diagnostics;
  }

  boolean isFull() {
    return taken >= Limits.LEAVES;
  }

  /** The node, or nothing when there is no room. */
  QueryNode add(QueryNode node, Span span) {
    if (isFull()) {
      ignoreFrom(span.start());
      return NOTHING;
    }
    taken++;
    return node;
  }

  /**
   * A node with as many of the values as there is room for.
   *
   * @param list one at least
   */
  QueryNode addAnyOf(
      Span span, List<QualifierValue> list, Function<List<QualifierValue>, QueryNode> node) {
    int room = Math.min(Limits.LEAVES - taken, list.size());
    if (room < list.size()) {
      ignoreFrom(room == 0 ? span.start() : list.get(room).span().start());
    }
    taken += room;
    return room == 0 ? NOTHING : node.apply(list.subList(0, room));
  }

  private void ignoreFrom(int start) {
    diagnostics.warn(Messages.tooMany(), new Span(start, length));
    diagnostics.silence();
  }
}
