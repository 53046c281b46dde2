package minutebook.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minutebook.config.Dimension;

/**
 * What an engine answers.
 *
 * @param total items or notes found
 * @param hits those asked for, in order
 * @param facets in the order they were asked for
 */
public record EngineAnswer(long total, List<Hit> hits, Map<Dimension, FacetCounts> facets) {
  public EngineAnswer {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }

  /** The counts of a dimension that was asked for. */
  public FacetCounts counts(Dimension dimension) {
    return Objects.requireNonNull(facets.get(dimension), dimension::id);
  }
}
