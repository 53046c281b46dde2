package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.Dimension.Form;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
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
      if (path.length > 1) {
        Dimension dimension = Dimension.of(path[0]);
        List<String> levels = Arrays.asList(path).subList(1, path.length);
        String value =
            dimension.form() == Form.WRITTEN ? levels.getLast() : dimension.value(levels);
        Node node = new Node(ordinal, value, new ArrayList<>());
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
    for (Map.Entry<Dimension, List<Node>> written : roots.entrySet()) {
      if (written.getKey().form() == Form.WRITTEN) {
        written.setValue(asShown(written.getKey(), written.getValue(), reader));
      }
    }
  }

  /**
   * What stands under a value there is how it is written; what no item has any more is left out.
   */
  private static List<Node> asShown(Dimension dimension, List<Node> values, IndexReader reader)
      throws IOException {
    List<Node> shown = new ArrayList<>();
    for (Node value : values) {
      Optional<Term> term = LuceneFields.facet(dimension, value.value());
      if (term.isPresent() && LiveTerms.has(reader, term.get())) {
        List<String> spellings = value.children().stream().map(Node::value).toList();
        String spelling = FacetSpelling.of(dimension, spellings, reader);
        shown.add(new Node(value.ordinal(), spelling, List.of()));
      }
    }
    return shown;
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
