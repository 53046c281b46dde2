package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.search.Widening.Tier;

/**
 * Asks an engine as the query says and, where too little answers that, for less.
 *
 * <p>Which condition runs is decided by the query alone, whatever is chosen beside it, so that
 * choosing a facet value finds exactly as much as was counted.
 */
final class WidenedSearch {
  /**
   * What was found.
   *
   * @param condition what ran
   * @param also hits of weaker conditions that fill the page, best first
   */
  record Answer(Match ran, Criterion condition, EngineAnswer engine, List<WidenedHit> also) {}

  private final Searcher.Snapshot snapshot;
  private final EngineQuery query;
  private final Choices chosen;
  private final int widenBelow;

  /**
   * Prepares a search.
   *
   * @param query but for its condition and what is chosen
   * @param widenBelow with fewer hits than this, weaker conditions are looked at
   */
  WidenedSearch(Searcher.Snapshot snapshot, EngineQuery query, Choices chosen, int widenBelow) {
    this.snapshot = snapshot;
    this.query = query.withChosen(chosen.anyOf());
    this.chosen = chosen;
    this.widenBelow = widenBelow;
  }

  /**
   * Searches.
   *
   * @param tiers the query's condition, and what to look for otherwise, the strongest first
   */
  Answer run(List<Tier> tiers) throws IOException {
    EngineAnswer outright = snapshot.search(query.withCondition(chosenOf(tiers.getFirst())));
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      EngineAnswer answer =
          i == 0 ? outright : snapshot.search(query.withCondition(chosenOf(tier)));
      boolean enough = answer.total() >= widenBelow || chosen.isEmpty();
      long total = enough ? answer.total() : total(tier);
      if (total > 0) {
        List<Tier> rest = total < widenBelow ? tiers.subList(i + 1, tiers.size()) : List.of();
        return new Answer(tier.match(), tier.condition(), answer, also(tier, answer, rest));
      }
    }
    return new Answer(Match.OUTRIGHT, tiers.getFirst().condition(), outright, List.of());
  }

  /** How many answer the query, without what is chosen beside it. */
  private long total(Tier tier) throws IOException {
    return snapshot.search(EngineQuery.count(query.unit(), tier.condition())).total();
  }

  private Criterion chosenOf(Tier tier) {
    return chosen.with(tier.condition());
  }

  private List<WidenedHit> also(Tier ran, EngineAnswer answer, List<Tier> rest) throws IOException {
    List<WidenedHit> also = new ArrayList<>();
    if (query.order() != Order.RELEVANCE || query.page().offset() > 0) {
      return also;
    }
    List<Criterion> shown = new ArrayList<>(List.of(ran.condition()));
    for (Tier tier : rest) {
      int room = query.page().limit() - answer.hits().size() - also.size();
      if (room > 0) {
        Criterion without = new Criterion.Or(shown);
        snapshot
            .search(query.besides(chosenOf(tier), without, room))
            .hits()
            .forEach(hit -> also.add(new WidenedHit(tier.match(), hit)));
        shown.add(tier.condition());
      }
    }
    return also;
  }
}
