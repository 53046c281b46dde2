package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Fields;
import minutebook.query.Mistake;
import minutebook.query.PlainWords;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Regex;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryWarning;
import minutebook.query.Simplify;
import minutebook.query.Span;

/**
 * Puts the words of regular expressions in their place that an engine refuses, before anything else
 * reads the query: how many steps one takes is known to the engine alone.
 */
final class RefusedExpressions {
  private final Searcher.Snapshot snapshot;
  private final List<QueryWarning> warnings = new ArrayList<>();

  RefusedExpressions(Searcher.Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<QueryWarning> warnings() {
    return warnings;
  }

  QueryNode asWords(QueryNode query) {
    QueryNode replaced = replaced(query);
    return warnings.isEmpty() ? query : Simplify.simplify(replaced);
  }

  private QueryNode replaced(QueryNode node) {
    return switch (node) {
      case Regex regex -> replaced(regex);
      case Text text -> text;
      case And(List<QueryNode> operands) -> new And(operands.stream().map(this::replaced).toList());
      case Or(List<QueryNode> operands) -> new Or(operands.stream().map(this::replaced).toList());
      case Not(QueryNode operand) -> new Not(replaced(operand));
      case Scoped scoped -> new Scoped(scoped.scope(), replaced(scoped.operand()), scoped.span());
      case Qualified qualified when qualified.qualifier() == Qualifier.PATH -> path(qualified);
      case Qualified qualified -> qualified;
      case Property property -> property;
      case KnownProperty property -> property;
      case MatchAll all -> all;
    };
  }

  private QueryNode replaced(Regex regex) {
    String typed = "/" + regex.expression() + "/";
    if (!snapshot.isRefused(new Criterion.Regex(regex.expression()))) {
      return regex;
    }
    warn(typed, regex.span());
    return PlainWords.ofExpression(typed, regex.span());
  }

  /** Of several values only the refused are words. */
  private QueryNode path(Qualified path) {
    List<QueryNode> any = new ArrayList<>();
    List<QualifierValue> usable = new ArrayList<>();
    for (QualifierValue value : path.anyOf()) {
      Optional<String> regex = value.regex();
      if (regex.isPresent()
          && snapshot.isRefused(new Criterion.Matches(Fields.FOLDER, regex.get()))) {
        warn(value.text(), value.span());
        any.add(PlainWords.ofExpression("path:" + value.text(), value.span()));
      } else {
        usable.add(value);
      }
    }
    if (any.isEmpty()) {
      return path;
    }
    if (!usable.isEmpty()) {
      any.add(new Qualified(Qualifier.PATH, usable, path.span()));
    }
    return any.size() == 1 ? any.getFirst() : new Or(any);
  }

  private void warn(String typed, Span span) {
    warnings.add(
        new QueryWarning(
            new Mistake(
                "%s would take too many steps".formatted(typed),
                "this regular expression was searched as words",
                "Write one with fewer repetitions."),
            span.start(),
            span.end()));
  }
}
