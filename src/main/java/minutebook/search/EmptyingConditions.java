package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import minutebook.config.Dimension;
import minutebook.query.QueryNode;
import minutebook.search.Widening.Tier;

/** Looks for the condition that leaves nothing: by itself, the one without which most is found. */
final class EmptyingConditions {
  private final Searcher.Snapshot snapshot;
  private final Unit unit;
  private final Choices choices;
  private final Function<QueryNode, List<Tier>> tiers;

  /**
   * Prepares a search.
   *
   * @param tiers the conditions a query asks for, the strongest first
   */
  EmptyingConditions(
      Searcher.Snapshot snapshot,
      Unit unit,
      Choices choices,
      Function<QueryNode, List<Tier>> tiers) {
    this.snapshot = snapshot;
    this.unit = unit;
    this.choices = choices;
    this.tiers = tiers;
  }

  /**
   * Looks at filters and qualifiers.
   *
   * @param text of the query
   * @param ran what found nothing; no filter decides which condition runs
   */
  Optional<EmptiedBy> of(QueryNode query, String text, Criterion ran) throws IOException {
    List<EmptiedBy> causes = new ArrayList<>();
    for (Dimension dimension : choices.dimensions()) {
      for (Filter.Mode mode : Filter.Mode.values()) {
        Choices without = choices.without(dimension, mode);
        if (!without.equals(choices)) {
          causes.add(new EmptiedBy(choices.text(dimension, mode), total(ran, without)));
        }
      }
    }
    for (QualifierParts.Part part : QualifierParts.of(query, text)) {
      causes.add(new EmptiedBy(part.text(), total(tiers.apply(part.without()))));
    }
    return causes.stream()
        .filter(cause -> cause.totalWithout() > 0)
        .max(Comparator.comparingLong(EmptiedBy::totalWithout));
  }

  /** What the weakest does not find, none does; most causes change nothing. */
  private long total(List<Tier> strongestFirst) throws IOException {
    long most = total(strongestFirst.getLast().condition(), choices);
    if (most == 0) {
      return 0;
    }
    for (Tier tier : strongestFirst.subList(0, strongestFirst.size() - 1)) {
      long total = total(tier.condition(), choices);
      boolean runs =
          total > 0 || (!choices.isEmpty() && total(tier.condition(), choices.none()) > 0);
      if (runs) {
        return total;
      }
    }
    return most;
  }

  private long total(Criterion condition, Choices chosen) throws IOException {
    EngineQuery counting =
        EngineQuery.count(unit, chosen.with(condition)).withChosen(chosen.anyOf());
    return snapshot.search(counting).total();
  }
}
