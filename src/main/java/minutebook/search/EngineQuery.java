package minutebook.search;

import java.util.List;
import java.util.Map;
import minutebook.config.Dimension;

/**
 * What an engine is asked.
 *
 * @param condition what must hold
 * @param chosen values of which one must hold, by dimension; a dimension's own counts ignore its
 *     choice
 * @param offset hits left out at the beginning
 */
public record EngineQuery(
    Unit unit,
    Criterion condition,
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
}
