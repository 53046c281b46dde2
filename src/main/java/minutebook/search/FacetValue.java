package minutebook.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * A value of a dimension.
 *
 * @param count items or notes that would be found if this were the dimension's one chosen value
 * @param children values that stand under it, most frequent first, dates latest first
 */
public record FacetValue(String value, long count, boolean selected, List<FacetValue> children) {
  public FacetValue {
    children = List.copyOf(children);
  }

  /** This value, and all that stand under it. */
  Stream<FacetValue> flat() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(FacetValue::flat));
  }
}
