package minutebook.search;

import java.util.List;
import minutebook.config.Dimension;

/**
 * A dimension to be counted.
 *
 * @param size how many values of each level are shown
 * @param buckets the values it has on the day that is asked for, in their order, all of which are
 *     shown; none where documents have values
 */
public record FacetRequest(Dimension dimension, int size, List<Choice> buckets) {
  public FacetRequest {
    buckets = List.copyOf(buckets);
  }

  /** Of the values that documents have. */
  public FacetRequest(Dimension dimension, int size) {
    this(dimension, size, List.of());
  }
}
