package minutebook.search;

import java.util.List;

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
}
