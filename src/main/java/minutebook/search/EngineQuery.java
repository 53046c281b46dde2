package minutebook.search;

import java.util.List;
import java.util.Map;
import minutebook.config.Dimension;

/**
 * What an engine is asked.
 *
 * @param condition what must hold
 * @param except what must not hold: of the item, or of the note as one that is found
 * @param chosen values of which one must hold, by dimension; a dimension's own counts ignore its
 *     choice
 * @param offset hits left out at the beginning
 */
public record EngineQuery(
    Unit unit,
    Criterion condition,
    Criterion except,
    Map<Dimension, List<String>> chosen,
    List<FacetRequest> facets,
    Order order,
    int offset,
    int limit,
    int itemsPerNote,
    boolean highlight) {

  public EngineQuery {
    chosen = Map.copyOf(chosen);
    facets = List.copyOf(facets);
  }

  /** Asks how many there are, and shows none. */
  static EngineQuery count(Unit unit, Criterion condition) {
    return new EngineQuery(
        unit,
        condition,
        new Criterion.None(),
        Map.of(),
        List.of(),
        Order.DATE_DESC,
        0,
        0,
        0,
        false);
  }

  /** Asks what values items have, and shows none. */
  static EngineQuery facets(Criterion condition, List<FacetRequest> facets) {
    return new EngineQuery(
        Unit.ITEM,
        condition,
        new Criterion.None(),
        Map.of(),
        facets,
        Order.DATE_DESC,
        0,
        0,
        0,
        false);
  }

  /** The same with other values chosen. */
  EngineQuery choosing(Map<Dimension, List<String>> values) {
    return new EngineQuery(
        unit, condition, except, values, facets, order, offset, limit, itemsPerNote, highlight);
  }

  /** The same of another condition. */
  EngineQuery of(Criterion other) {
    return new EngineQuery(
        unit, other, except, chosen, facets, order, offset, limit, itemsPerNote, highlight);
  }

  /** The first of what fulfils another condition and this one not, uncounted. */
  EngineQuery besides(Criterion other, Criterion without, int most) {
    return new EngineQuery(
        unit, other, without, chosen, List.of(), order, 0, most, itemsPerNote, highlight);
  }
}
