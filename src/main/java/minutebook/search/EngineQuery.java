package minutebook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.config.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is asked.
 *
 * @param condition what must hold
 * @param except what must not hold: of the item, or of the note as one that is found
 * @param chosen values of which one must hold, by dimension; a dimension's own counts ignore its
 *     choice
 * @param today for what is urgent; null where nothing depends on it
 * @param offset hits left out at the beginning
 * @param collapse whether of items that say the same only the best is a hit; they are counted all
 * @param explain whether hits say how their score came about
 */
public record EngineQuery(
    Unit unit,
    Criterion condition,
    Criterion except,
    Map<Dimension, List<Choice>> chosen,
    List<FacetRequest> facets,
    Order order,
    @Nullable LocalDate today,
    int offset,
    int limit,
    int itemsPerNote,
    boolean highlight,
    boolean collapse,
    boolean explain) {

  public EngineQuery {
    chosen = Map.copyOf(chosen);
    facets = List.copyOf(facets);
    if (order == Order.URGENCY && today == null) {
      throw new IllegalArgumentException("nothing is urgent without a day");
    }
  }

  /** Asks how many there are, and shows none. */
  static EngineQuery count(Unit unit, Criterion condition) {
    return counting(unit, condition, List.of());
  }

  /** Asks what values items have, and shows none. */
  static EngineQuery facets(Criterion condition, List<FacetRequest> facets) {
    return counting(Unit.ITEM, condition, facets);
  }

  private static EngineQuery counting(Unit unit, Criterion condition, List<FacetRequest> facets) {
    return new EngineQuery(
        unit,
        condition,
        new Criterion.None(),
        Map.of(),
        facets,
        Order.DATE_DESC,
        null,
        0,
        0,
        0,
        false,
        false,
        false);
  }

  /** The same with other values chosen. */
  EngineQuery choosing(Map<Dimension, List<Choice>> values) {
    return with(condition, except, values, facets, offset, limit);
  }

  /** The same of another condition. */
  EngineQuery of(Criterion other) {
    return with(other, except, chosen, facets, offset, limit);
  }

  /** The first of what fulfils another condition and this one not, uncounted. */
  EngineQuery besides(Criterion other, Criterion without, int most) {
    return with(other, without, chosen, List.of(), 0, most);
  }

  private EngineQuery with(
      Criterion newCondition,
      Criterion newExcept,
      Map<Dimension, List<Choice>> newChosen,
      List<FacetRequest> newFacets,
      int newOffset,
      int newLimit) {
    return new EngineQuery(
        unit,
        newCondition,
        newExcept,
        newChosen,
        newFacets,
        order,
        today,
        newOffset,
        newLimit,
        itemsPerNote,
        highlight,
        collapse,
        explain);
  }
}
