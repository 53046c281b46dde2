package minutebook.search;

import java.util.List;
import java.util.Optional;

/**
 * A search as asked for.
 *
 * @param text in the query language; empty finds everything
 * @param facets dimensions to be counted, in order
 * @param order empty: relevance, or the latest first when the text has no words
 */
public record SearchRequest(
    String text,
    Unit unit,
    List<Filter> filters,
    List<FacetRequest> facets,
    Optional<Order> order,
    int offset,
    int limit,
    boolean highlight) {

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }
}
