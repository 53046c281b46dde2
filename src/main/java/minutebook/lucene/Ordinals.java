package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A column of values that documents have at most one of, read at once. */
final class Ordinals {
  /** Document → the place of its value among all, sorted, or -1. */
  private final int[] of;

  private final int values;

  private Ordinals(int[] of, int values) {
    this.of = of;
    this.values = values;
  }

  static Ordinals read(IndexReader reader, String field) throws IOException {
    int[] of = new int[reader.maxDoc()];
    Arrays.fill(of, -1);
    SortedDocValues column = MultiDocValues.getSortedValues(reader, field);
    if (column == null) {
      return new Ordinals(of, 0);
    }
    for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
      of[doc] = column.ordValue();
    }
    return new Ordinals(of, column.getValueCount());
  }

  /** The place of a document's value among all, sorted, or -1. */
  int of(int document) {
    return of[document];
  }

  /** Documents with the same value, in order; only what several have. */
  List<int[]> shared(FixedBitSet among) {
    int[] counts = new int[values];
    forEach(among, doc -> counts[of[doc]]++);
    int[][] sharing = new int[values][];
    int[] filled = new int[values];
    forEach(
        among,
        doc -> {
          int value = of[doc];
          if (counts[value] > 1) {
            if (filled[value] == 0) {
              sharing[value] = new int[counts[value]];
            }
            sharing[value][filled[value]++] = doc;
          }
        });
    List<int[]> shared = new ArrayList<>();
    for (int value = 0; value < values; value++) {
      if (counts[value] > 1) {
        shared.add(sharing[value]);
      }
    }
    return shared;
  }

  private void forEach(FixedBitSet among, IntConsumer each) {
    for (int doc = 0; doc < of.length; doc++) {
      if (of[doc] >= 0 && among.get(doc)) {
        each.accept(doc);
      }
    }
  }
}
