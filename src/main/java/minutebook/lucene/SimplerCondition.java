package minutebook.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.search.Criterion;

/**
 * Rewrites a condition into a smaller one of the same meaning: a text without words says nothing,
 * and goes wherever it stands; an And within an And, and an Or within an Or, are one.
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
      case Criterion.Not(Criterion negated) -> said(negated, analysis).map(Criterion.Not::new);
      case Criterion.And(List<Criterion> all) -> {
        List<Criterion> joined = new ArrayList<>();
        for (Criterion one : said(all, analysis)) {
          joined.addAll(one instanceof Criterion.And(var inner) ? inner : List.of(one));
        }
        yield joined.isEmpty() && !all.isEmpty()
            ? Optional.empty()
            : Optional.of(joined.size() == 1 ? joined.getFirst() : new Criterion.And(joined));
      }
      case Criterion.Or(List<Criterion> any) -> {
        List<Criterion> joined = new ArrayList<>();
        for (Criterion one : said(any, analysis)) {
          joined.addAll(one instanceof Criterion.Or(var inner) ? inner : List.of(one));
        }
        yield joined.isEmpty() && !any.isEmpty()
            ? Optional.empty()
            : Optional.of(joined.size() == 1 ? joined.getFirst() : new Criterion.Or(joined));
      }
      case Criterion.All all -> Optional.of(all);
      case Criterion.None none -> Optional.of(none);
      case Criterion.HasValue value -> Optional.of(value);
      case Criterion.HasKeyword keyword -> Optional.of(keyword);
      case Criterion.Contains contains -> Optional.of(contains);
      case Criterion.InDays days -> Optional.of(days);
    };
  }

  private static List<Criterion> said(List<Criterion> conditions, LuceneAnalysis analysis) {
    return conditions.stream().flatMap(one -> said(one, analysis).stream()).toList();
  }

  private static Optional<Criterion> ifSaid(
      Criterion criterion, String text, LuceneAnalysis analysis) {
    return analysis.tokens(text).isEmpty() ? Optional.empty() : Optional.of(criterion);
  }
}
