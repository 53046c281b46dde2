package minutebook.search;

import java.util.ArrayList;
import java.util.List;
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

/** Says where in a query stands what an engine fell short of. */
final class ShortfallWarnings {
  private final List<Shortfall> shortfalls;
  private final int maxExpansions;
  private final List<QueryWarning> warnings = new ArrayList<>();

  private ShortfallWarnings(List<Shortfall> shortfalls, int maxExpansions) {
    this.shortfalls = shortfalls;
    this.maxExpansions = maxExpansions;
  }

  static List<QueryWarning> of(QueryNode query, List<Shortfall> shortfalls, int maxExpansions) {
    ShortfallWarnings warnings = new ShortfallWarnings(shortfalls, maxExpansions);
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
    Criterion asked = Criteria.of(text);
    for (Shortfall shortfall : shortfalls) {
      if (shortfall.asked().equals(asked)) {
        String message = message(QueryText.print(text), shortfall.reason());
        warnings.add(new QueryWarning(message, text.span().start(), text.span().end()));
      }
    }
  }

  private String message(String text, Shortfall.Reason reason) {
    return switch (reason) {
      case TOO_MANY_WORDS ->
          "More than %,d words answer %s, so the result is partial: the most frequent were searched. Write more of the word."
              .formatted(maxExpansions, text);
      case TOO_COMPLEX ->
          "%s would take too many steps, so the words in it were searched. Write an expression with fewer repetitions."
              .formatted(text);
    };
  }
}
