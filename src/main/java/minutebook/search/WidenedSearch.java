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
   * @param also hits of weaker conditions that fill the page, best first
   */
  record Answer(Match ran, EngineAnswer engine, List<WidenedHit> also) {}

  private final Searcher.Snapshot snapshot;
  private final EngineQuery query;
  private final Criterion chosen;
  private final int widenBelow;

  /**
   * Prepares a search.
   *
   * @param query but for its condition
   * @param chosen what must hold beside the query
   * @param widenBelow with fewer hits than this, weaker conditions are looked at
   */
  WidenedSearch(Searcher.Snapshot snapshot, EngineQuery query, Criterion chosen, int widenBelow) {
    this.snapshot = snapshot;
    this.query = query;
    this.chosen = chosen;
    this.widenBelow = widenBelow;
  }

  /**
   * Searches.
   *
   * @param asked the query's condition
   * @param weaker what to look for otherwise, the strongest first
   */
  Answer run(Criterion asked, List<Tier> weaker) throws IOException {
    List<Tier> tiers = new ArrayList<>();
    tiers.add(new Tier(Match.OUTRIGHT, asked));
    tiers.addAll(weaker);
    EngineAnswer outright = snapshot.search(query.withCondition(chosenOf(tiers.getFirst())));
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      EngineAnswer answer =
          i == 0 ? outright : snapshot.search(query.withCondition(chosenOf(tier)));
      boolean enough = answer.total() >= widenBelow || !isNarrowed();
      long total = enough ? answer.total() : total(tier);
      if (total > 0) {
        List<Tier> rest = total < widenBelow ? tiers.subList(i + 1, tiers.size()) : List.of();
        return new Answer(tier.match(), answer, also(tier, answer, rest));
      }
    }
    return new Answer(Match.OUTRIGHT, outright, List.of());
  }

  private boolean isNarrowed() {
    return !query.chosen().isEmpty() || !chosen.equals(new Criterion.And(List.of()));
  }

  /** How many answer the query, without what is chosen beside it. */
  private long total(Tier tier) throws IOException {
    return snapshot.search(EngineQuery.count(query.unit(), tier.condition())).total();
  }

  private Criterion chosenOf(Tier tier) {
    return new Criterion.And(List.of(tier.condition(), chosen));
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
