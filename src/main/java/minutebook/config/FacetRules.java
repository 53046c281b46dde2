package minutebook.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.config.Dimension.Form;

/**
 * What results are counted by ({@code facets.yaml}).
 *
 * @param dimensions all there are, those of properties that are configured among them
 * @param shown dimensions counted when a request names none, in order
 * @param values how many values of a dimension are shown when a request does not say
 */
public record FacetRules(List<Dimension> dimensions, List<Dimension> shown, int values) {
  public FacetRules {
    dimensions = List.copyOf(dimensions);
    shown = List.copyOf(shown);
  }

  /** The dimension of this name. */
  public Optional<Dimension> dimension(String id) {
    return dimensions.stream().filter(dimension -> dimension.id().equals(id)).findFirst();
  }

  /** Names of the properties that are configured; they are qualifiers too. */
  public Set<String> properties() {
    return dimensions.stream()
        .filter(dimension -> dimension.form() == Form.WRITTEN)
        .map(Dimension::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All names, for messages: {@code person, date, …}. */
  public String ids() {
    return dimensions.stream().map(Dimension::id).collect(Collectors.joining(", "));
  }
}
