package minutebook.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.search.Criterion;

/**
 * Rewrites a condition into a smaller one of the same meaning: a text without words says nothing,
 * and goes wherever it stands; an And within an And, and an Or within an Or, are one, and neither
 * is left empty.
 */
final class SimplerCondition {
  private SimplerCondition() {}

  static Criterion of(Criterion condition, LuceneAnalysis analysis) {
    return said(condition, analysis).orElse(new Criterion.All());
  }

  /** Empty for what says nothing. */
  private static Optional<Criterion> said(Criterion condition, LuceneAnalysis analysis) {
    return switch (condition) {
      case Criterion.Words words -> ifSaid(words, words.text(), analysis);
      case Criterion.Phrase phrase -> ifSaid(phrase, phrase.text(), analysis);
      case Criterion.Cased cased -> ifSaid(cased, cased.text(), analysis);
      case Criterion.Expression expression -> Optional.of(expression);
      case Criterion.Expanded expanded -> Optional.of(expanded);
      case Criterion.InItem(Criterion inside) -> said(inside, analysis).map(Criterion.InItem::new);
      case Criterion.InSection(Criterion inside) ->
          said(inside, analysis).map(Criterion.InSection::new);
      case Criterion.Not(Criterion negated) -> said(negated, analysis).map(Criterion.Not::new);
      case Criterion.Preferred(Criterion words) ->
          said(words, analysis).map(Criterion.Preferred::new);
      case Criterion.InNote(Criterion words) -> said(words, analysis).map(Criterion.InNote::new);
      case Criterion.And(List<Criterion> all) ->
          all.isEmpty() ? Optional.of(new Criterion.All()) : and(said(all, analysis));
      case Criterion.Or(List<Criterion> any) ->
          any.isEmpty() ? Optional.of(new Criterion.None()) : or(said(any, analysis));
      case Criterion.All all -> Optional.of(all);
      case Criterion.None none -> Optional.of(none);
      case Criterion.OfField field -> Optional.of(field);
    };
  }

  private static List<Criterion> said(List<Criterion> conditions, LuceneAnalysis analysis) {
    return conditions.stream().flatMap(one -> said(one, analysis).stream()).toList();
  }

  private static Optional<Criterion> ifSaid(
      Criterion criterion, String text, LuceneAnalysis analysis) {
    return analysis.tokens(text).isEmpty() ? Optional.empty() : Optional.of(criterion);
  }

  private static Optional<Criterion> and(List<Criterion> parts) {
    List<Criterion> flat = new ArrayList<>();
    for (Criterion part : parts) {
      flat.addAll(part instanceof Criterion.And(var inner) ? inner : List.of(part));
    }
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Criterion.And(flat));
  }

  private static Optional<Criterion> or(List<Criterion> parts) {
    List<Criterion> flat = new ArrayList<>();
    for (Criterion part : parts) {
      flat.addAll(part instanceof Criterion.Or(var inner) ? inner : List.of(part));
    }
    return flat.size() < 2 ? flat.stream().findFirst() : Optional.of(new Criterion.Or(flat));
  }
}
