package minutebook.live;

import java.util.Optional;
import minutebook.query.QueryNode;

/** What a filter of a tasks block comes to. */
sealed interface FilterReading {

  /**
   * A condition of the query language.
   *
   * @param remark how it differs from what the plugin would ask
   */
  record Condition(QueryNode node, Optional<String> remark) implements FilterReading {}

  /** The language cannot say it. */
  record Impossible(String reason) implements FilterReading {}

  static FilterReading of(QueryNode node) {
    return new Condition(node, Optional.empty());
  }

  static FilterReading differing(QueryNode node, String remark) {
    return new Condition(node, Optional.of(remark));
  }

  static FilterReading impossible(String reason) {
    return new Impossible(reason);
  }

  /** The same of everything else, when it is asked for. */
  default FilterReading negated(boolean negated) {
    return switch (this) {
      case Condition(QueryNode node, Optional<String> remark) ->
          negated ? new Condition(Nodes.not(node), remark) : this;
      case Impossible impossible -> impossible;
    };
  }
}
