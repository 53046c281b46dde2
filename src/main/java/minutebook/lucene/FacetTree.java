package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Dimension;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * The facet values of one reader as trees, each with its global ordinal. Lucene keeps them sorted,
 * so that a value's descendants follow it.
 */
final class FacetTree {
  /** A value and those that stand under it, sorted. */
  record Node(int ordinal, String value, List<Node> children) {}

  private final Map<Dimension, List<Node>> roots = new HashMap<>();
  private final @Nullable OrdinalMap segments;
  private final int size;

  FacetTree(IndexReader reader) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, LuceneFields.FACETS);
    segments = values instanceof MultiSortedSetDocValues multi ? multi.mapping : null;
    size = values == null ? 0 : (int) values.getValueCount();
    Deque<Node> above = new ArrayDeque<>();
    for (int ordinal = 0; ordinal < size; ordinal++) {
      String[] path = FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
      Dimension dimension = Dimension.builtIn(path[0]).orElse(null);
      if (path.length > 1 && dimension != null) {
        List<String> levels = Arrays.asList(path).subList(1, path.length);
        Node node = new Node(ordinal, dimension.value(levels), new ArrayList<>());
        while (above.size() >= levels.size()) {
          above.removeLast();
        }
        List<Node> siblings =
            above.isEmpty()
                ? roots.computeIfAbsent(dimension, unused -> new ArrayList<>())
                : above.getLast().children();
        siblings.add(node);
        above.addLast(node);
      }
    }
  }

  List<Node> roots(Dimension dimension) {
    return roots.getOrDefault(dimension, List.of());
  }

  /** How many ordinals there are. */
  int size() {
    return size;
  }

  /** Segment ordinals → global ordinals; null when there is one segment and they are the same. */
  @Nullable OrdinalMap segments() {
    return segments;
  }
}
