package minutebook.search;

import java.util.List;
import java.util.Optional;

/**
 * A search as asked for.
 *
 * @param text in the query language; empty finds everything
 * @param givenUnit empty: what the text says, or items
 * @param facets dimensions to be counted, in order
 * @param order empty: what the text says, or relevance, or the latest first when the text has no
 *     words
 */
public record SearchRequest(
    String text,
    Optional<Unit> givenUnit,
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

  public SearchRequest(
      String text,
      Unit unit,
      List<Filter> filters,
      List<FacetRequest> facets,
      Optional<Order> order,
      int offset,
      int limit,
      boolean highlight) {
    this(text, Optional.of(unit), filters, facets, order, offset, limit, highlight);
  }

  public Unit unit() {
    return givenUnit.orElse(Unit.ITEM);
  }

  /** The same request with this unit and order. */
  SearchRequest by(Unit otherUnit, Optional<Order> otherOrder) {
    return new SearchRequest(
        text, otherUnit, filters, facets, otherOrder, offset, limit, highlight);
  }
}
