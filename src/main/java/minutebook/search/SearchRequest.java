package minutebook.search;

import java.util.List;
import java.util.Optional;

/**
 * A search as asked for.
 *
 * @param text in the query language; empty finds everything
 * @param facets dimensions to be counted, in order
 * @param order empty: relevance, or the latest first when the text has no words
 * @param lastIsPrefix whether the text is still being typed, so that its last word may be the
 *     beginning of one
 */
public record SearchRequest(
    String text,
    Unit unit,
    List<Filter> filters,
    List<FacetRequest> facets,
    Optional<Order> order,
    int offset,
    int limit,
    boolean highlight,
    boolean lastIsPrefix) {

  /** A search with a text that is typed to its end. */
  public SearchRequest(
      String text,
      Unit unit,
      List<Filter> filters,
      List<FacetRequest> facets,
      Optional<Order> order,
      int offset,
      int limit,
      boolean highlight) {
    this(text, unit, filters, facets, order, offset, limit, highlight, false);
  }

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }
}
