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
  private final SearchRequest request;
  private final Function<QueryNode, List<Tier>> tiers;

  /**
   * Prepares a search.
   *
   * @param tiers the conditions a query asks for, the strongest first
   */
  EmptyingConditions(
      Searcher.Snapshot snapshot, SearchRequest request, Function<QueryNode, List<Tier>> tiers) {
    this.snapshot = snapshot;
    this.request = request;
    this.tiers = tiers;
  }

  /**
   * Looks at filters and qualifiers.
   *
   * @param ran what found nothing; no filter decides which condition runs
   */
  Optional<EmptiedBy> of(QueryNode query, Criterion ran) throws IOException {
    List<EmptiedBy> causes = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (Filter.Mode mode : Filter.Mode.values()) {
        List<Filter> without =
            request.filters().stream()
                .filter(one -> one.dimension() != dimension || one.mode() != mode)
                .toList();
        if (without.size() < request.filters().size()) {
          List<Filter> dropped = new ArrayList<>(request.filters());
          dropped.removeAll(without);
          causes.add(new EmptiedBy(Filter.text(dropped), total(ran, Chosen.of(without))));
        }
      }
    }
    Chosen chosen = Chosen.of(request.filters());
    for (QualifierParts.Part part : QualifierParts.of(query, request.text())) {
      causes.add(new EmptiedBy(part.text(), total(tiers.apply(part.without()), chosen)));
    }
    return causes.stream()
        .filter(cause -> cause.totalWithout() > 0)
        .max(Comparator.comparingLong(EmptiedBy::totalWithout));
  }

  /** What the weakest does not find, none does; most causes change nothing. */
  private long total(List<Tier> strongestFirst, Chosen chosen) throws IOException {
    long most = total(strongestFirst.getLast().condition(), chosen);
    if (most == 0) {
      return 0;
    }
    for (Tier tier : strongestFirst.subList(0, strongestFirst.size() - 1)) {
      long total = total(tier.condition(), chosen);
      if (total > 0 || (!chosen.isEmpty() && total(tier.condition(), Chosen.of(List.of())) > 0)) {
        return total;
      }
    }
    return most;
  }

  private long total(Criterion condition, Chosen chosen) throws IOException {
    EngineQuery counting =
        EngineQuery.count(request.unit(), chosen.with(condition)).choosing(chosen.values());
    return snapshot.search(counting).total();
  }
}
