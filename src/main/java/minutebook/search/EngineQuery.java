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
 * @param chosen values of which one must hold, by dimension; a dimension's own counts ignore its
 *     choice
 * @param today for what is urgent; null where nothing depends on it
 * @param offset hits left out at the beginning
 */
public record EngineQuery(
    Unit unit,
    Criterion condition,
    Map<Dimension, List<String>> chosen,
    List<FacetRequest> facets,
    Order order,
    @Nullable LocalDate today,
    int offset,
    int limit,
    int itemsPerNote,
    boolean highlight) {

  public EngineQuery {
    chosen = Map.copyOf(chosen);
    facets = List.copyOf(facets);
    if (order == Order.URGENCY && today == null) {
      throw new IllegalArgumentException("nothing is urgent without a day");
    }
  }

  public EngineQuery(
      Unit unit,
      Criterion condition,
      Map<Dimension, List<String>> chosen,
      List<FacetRequest> facets,
      Order order,
      int offset,
      int limit,
      int itemsPerNote,
      boolean highlight) {
    this(unit, condition, chosen, facets, order, null, offset, limit, itemsPerNote, highlight);
  }
}
