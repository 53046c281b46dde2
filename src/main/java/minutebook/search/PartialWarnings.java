package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import minutebook.query.Mistake;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryText;
import minutebook.query.QueryWarning;

/** Says where in a query stands what more words answer than are searched. */
final class PartialWarnings {
  private final List<Criterion.Expanded> partial;
  private final int maxExpansions;
  private final List<QueryWarning> warnings = new ArrayList<>();

  private PartialWarnings(List<Criterion.Expanded> partial, int maxExpansions) {
    this.partial = partial;
    this.maxExpansions = maxExpansions;
  }

  static List<QueryWarning> of(
      QueryNode query, List<Criterion.Expanded> partial, int maxExpansions) {
    PartialWarnings warnings = new PartialWarnings(partial, maxExpansions);
    warnings.addOf(query);
    return warnings.warnings;
  }

  private void addOf(QueryNode node) {
    switch (node) {
      case Text text -> addOf(text);
      case And(List<QueryNode> operands) -> operands.forEach(this::addOf);
      case Or(List<QueryNode> operands) -> operands.forEach(this::addOf);
      case Not(QueryNode operand) -> addOf(operand);
      case Scoped scoped -> addOf(scoped.operand());
      case MatchAll ignored -> {}
      case Qualified ignored -> {}
      case Property ignored -> {}
      case KnownProperty ignored -> {}
    }
  }

  private void addOf(Text text) {
    if (partial.contains(Criteria.of(text))) {
      Mistake mistake =
          new Mistake(
              "More than %,d words answer %s".formatted(maxExpansions, QueryText.print(text)),
              "the result is partial: the most frequent were searched",
              "Write more of the word.");
      warnings.add(new QueryWarning(mistake, text.span().start(), text.span().end()));
    }
  }
}
