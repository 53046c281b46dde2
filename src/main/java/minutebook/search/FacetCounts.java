package minutebook.search;

import java.util.List;

/**
 * The counted values of one dimension.
 *
 * @param more whether there are values that are not shown
 */
public record FacetCounts(List<FacetValue> values, boolean more) {
  public FacetCounts {
    values = List.copyOf(values);
  }
}
