package minutebook.query;

import java.util.List;
import java.util.Optional;
import minutebook.query.QueryNode.Fuzzy;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Text;

/**
 * What a query may still ask for of what costs more than to look up a word. Parts take from it in
 * their order; one that is refused takes nothing.
 */
final class Budget {
  private int expansions;
  private int work;

  /** Takes what a word that stands for others costs; else says what to do about it. */
  Optional<Mistake> take(Text word) {
    return takeExpansion(
        word instanceof Fuzzy(String text, int edits, var span) ? Work.ofTypos(text, edits) : 0);
  }

  /** The same of a phrase. */
  Optional<Mistake> take(Phrase phrase) {
    return phrase.distance() == 0 ? Optional.empty() : takeWork(Work.ofNear(phrase.text()));
  }

  /** The same of a regular expression. */
  Optional<Mistake> take(RegexSyntax.Read regex) {
    return takeExpansion(regex.states());
  }

  /** The same of those over paths; with a warning of the first that is too much. */
  Optional<QueryWarning> take(List<QualifierValue> regexes) {
    return regexes.stream()
        .flatMap(
            value ->
                value.readRegex().flatMap(this::take).stream()
                    .map(problem -> new QueryWarning(problem, value.span())))
        .findFirst();
  }

  private Optional<Mistake> takeExpansion(int cost) {
    if (expansions == Limits.EXPANSIONS) {
      return Optional.of(Messages.tooManyExpansions());
    }
    Optional<Mistake> problem = takeWork(cost);
    expansions += problem.isEmpty() ? 1 : 0;
    return problem;
  }

  private Optional<Mistake> takeWork(int cost) {
    if (work + cost > Limits.WORK) {
      return Optional.of(Messages.tooMuchWork());
    }
    work += cost;
    return Optional.empty();
  }
}
