package minutebook.search;

import java.util.List;
import java.util.Map;
import minutebook.config.Dimension;

/**
 * What an engine is asked.
 *
 * @param alternatives of which one must hold
 * @param chosen values of which one must hold, by dimension; a dimension's own counts ignore its
 *     choice
 * @param offset hits left out at the beginning
 */
public record EngineQuery(
    Unit unit,
    List<Alternative> alternatives,
    Map<Dimension, List<String>> chosen,
    List<FacetRequest> facets,
    Order order,
    int offset,
    int limit,
    int itemsPerNote,
    boolean highlight) {

  public EngineQuery {
    alternatives = List.copyOf(alternatives);
    chosen = Map.copyOf(chosen);
    facets = List.copyOf(facets);
  }
}
