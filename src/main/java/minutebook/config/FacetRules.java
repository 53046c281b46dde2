package minutebook.config;

import java.util.List;

/**
 * What results are counted by ({@code facets.yaml}).
 *
 * @param shown dimensions counted when a request names none, in order
 * @param values how many values of a dimension are shown when a request does not say
 */
public record FacetRules(List<Dimension> shown, int values) {
  public FacetRules {
    shown = List.copyOf(shown);
  }
}
