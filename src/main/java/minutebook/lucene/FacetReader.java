package minutebook.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.config.Dimension;
import minutebook.config.Dimension.Form;
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
  private final int size;
  private final List<String> chosen;

  /** What is chosen, however it is written. */
  private final Set<String> keys;

  /** What is chosen, and what that stands under. */
  private final Set<String> open;

  private boolean more;

  FacetReader(Dimension dimension, List<String> chosen, int size) {
    this.dimension = dimension;
    this.size = size;
    this.chosen = chosen;
    this.keys = chosen.stream().map(dimension::key).collect(Collectors.toUnmodifiableSet());
    this.open =
        chosen.stream()
            .flatMap(value -> dimension.ancestry(value).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads the counts of a dimension.
   *
   * @param counts by ordinal
   */
  FacetCounts read(List<FacetTree.Node> roots, int[] counts) {
    Level level = new Level();
    level.addCounted(roots, counts);
    chosen.forEach(level::add);
    return new FacetCounts(shown(level), more);
  }

  /** Values beside each other, each with those under it. */
  private final class Level {
    private final Map<String, Counted> values = new TreeMap<>();

    private record Counted(String value, long count, Level under) {}

    void addCounted(List<FacetTree.Node> nodes, int[] counts) {
      for (FacetTree.Node node : nodes) {
        int count = counts[node.ordinal()];
        if (count > 0 || keys.contains(dimension.key(node.value()))) {
          Level under = new Level();
          under.addCounted(node.children(), counts);
          values.put(dimension.key(node.value()), new Counted(node.value(), count, under));
        }
      }
    }

    /** A value nothing need have, and what it stands under. */
    void add(String value) {
      Level level = this;
      for (String one : dimension.ancestry(value)) {
        String shown = one.equals(dimension.key(value)) ? value : one;
        level =
            level.values.computeIfAbsent(one, unused -> new Counted(shown, 0, new Level())).under();
      }
    }
  }

  private List<FacetValue> shown(Level level) {
    List<FacetValue> shown = new ArrayList<>();
    for (Level.Counted counted : level.values.values().stream().sorted(order()).toList()) {
      String value = dimension.key(counted.value());
      if (shown.size() < size || dimension.form() == Form.DATES || open.contains(value)) {
        List<FacetValue> under = isOpen(value) ? shown(counted.under()) : List.of();
        shown.add(new FacetValue(counted.value(), counted.count(), keys.contains(value), under));
      } else {
        more = true;
      }
    }
    return shown;
  }

  private Comparator<Level.Counted> order() {
    return dimension.form() == Form.DATES
        ? Comparator.comparing(Level.Counted::value).reversed()
        : Comparator.comparingLong(Level.Counted::count)
            .reversed()
            .thenComparing(Level.Counted::value);
  }

  private boolean isOpen(String value) {
    return dimension.form() != Form.DATES
        || dimension.path(value).size() < MONTH
        || open.contains(value);
  }
}
