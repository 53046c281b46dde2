package minutebook.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minutebook.config.Dimension;
import minutebook.search.FacetCounts;
import minutebook.search.FacetValue;

/**
 * Picks the values of one dimension to be shown: the most frequent of each level, and those chosen
 * even when nothing has them. Dates are shown all, the latest first, days only of a month that is
 * chosen.
 */
final class FacetReader {
  private static final int MONTH = 2;

  private final Dimension dimension;
  private final int[] counts;
  private final List<String> chosen;
  private final int size;
  private boolean more;

  FacetReader(Dimension dimension, int[] counts, List<String> chosen, int size) {
    this.dimension = dimension;
    this.counts = counts;
    this.chosen = chosen;
    this.size = size;
  }

  FacetCounts read(List<FacetTree.Node> roots) {
    List<FacetValue> values = new ArrayList<>(level(roots));
    for (String value : chosen) {
      if (!stands(value, values)) {
        values.add(new FacetValue(value, 0, true, List.of()));
      }
    }
    return new FacetCounts(values, more);
  }

  private List<FacetValue> level(List<FacetTree.Node> nodes) {
    List<FacetTree.Node> counted =
        nodes.stream()
            .filter(node -> counts[node.ordinal()] > 0 || isChosenOrAbove(node.value()))
            .sorted(order())
            .toList();
    List<FacetValue> shown = new ArrayList<>();
    for (FacetTree.Node node : counted) {
      if (shown.size() < size || dimension == Dimension.DATE || isChosenOrAbove(node.value())) {
        shown.add(
            new FacetValue(
                node.value(),
                counts[node.ordinal()],
                chosen.contains(node.value()),
                isOpen(node) ? level(node.children()) : List.of()));
      } else {
        more = true;
      }
    }
    return shown;
  }

  private Comparator<FacetTree.Node> order() {
    return dimension == Dimension.DATE
        ? Comparator.comparing(FacetTree.Node::value).reversed()
        : Comparator.comparingInt((FacetTree.Node node) -> -counts[node.ordinal()])
            .thenComparing(FacetTree.Node::value);
  }

  private boolean isOpen(FacetTree.Node node) {
    return dimension != Dimension.DATE
        || dimension.path(node.value()).size() < MONTH
        || isChosenOrAbove(node.value());
  }

  private boolean isChosenOrAbove(String value) {
    return chosen.stream().anyMatch(one -> dimension.ancestry(one).contains(value));
  }

  private static boolean stands(String value, List<FacetValue> among) {
    return among.stream()
        .anyMatch(one -> one.value().equals(value) || stands(value, one.children()));
  }
}
