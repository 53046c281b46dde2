package minutebook.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * The counted values of one dimension.
 *
 * @param more whether there are values that are not shown
 */
public record FacetCounts(List<FacetValue> values, boolean more) {
  public FacetCounts {
    values = List.copyOf(values);
  }

  /** Every value, each before those that stand under it. */
  public Stream<FacetValue> all() {
    return values.stream().flatMap(FacetValue::flat);
  }

  /** Those that nothing stands under: months rather than their year. */
  public Stream<FacetValue> mostPrecise() {
    return all().filter(value -> value.children().isEmpty());
  }
}
