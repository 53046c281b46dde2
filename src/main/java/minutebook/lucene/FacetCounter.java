package minutebook.lucene;

import java.io.IOException;
import java.util.Arrays;
import minutebook.search.Unit;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many of the items found, or how many of their notes, have each facet value: one pass
 * over the ordinals. A note is counted once for a value, since its items stand together and the
 * last note counted is remembered for each value.
 */
final class FacetCounter {
  private final FacetTree tree;
  private final Blocks blocks;

  FacetCounter(FacetTree tree, Blocks blocks) {
    this.tree = tree;
    this.blocks = blocks;
  }

  /** Counts by global ordinal. */
  int[] count(FacetsCollector found, Unit unit) throws IOException {
    int[] counts = new int[tree.size()];
    for (MatchingDocs docs : found.getMatchingDocs()) {
      SortedSetDocValues values =
          DocValues.getSortedSet(docs.context().reader(), LuceneFields.FACETS);
      int[] ofSegment = new int[(int) values.getValueCount()];
      switch (unit) {
        case ITEM -> countItems(docs, values, ofSegment);
        case NOTE -> countNotes(docs, values, ofSegment);
      }
      add(ofSegment, counts, docs.context().ord);
    }
    return counts;
  }

  private static void countItems(MatchingDocs docs, SortedSetDocValues values, int[] counts)
      throws IOException {
    DocIdSetIterator found = docs.bits().iterator();
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  private void countNotes(MatchingDocs docs, SortedSetDocValues values, int[] counts)
      throws IOException {
    BitSet ends = blocks.ends(docs.context());
    int[] lastNote = new int[counts.length];
    Arrays.fill(lastNote, -1);
    DocIdSetIterator found = docs.bits().iterator();
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      int note = ends.nextSetBit(doc);
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          int ordinal = (int) values.nextOrd();
          if (lastNote[ordinal] != note) {
            lastNote[ordinal] = note;
            counts[ordinal]++;
          }
        }
      }
    }
  }

  private void add(int[] ofSegment, int[] counts, int segment) {
    @Nullable OrdinalMap segments = tree.segments();
    @Nullable LongValues global = segments == null ? null : segments.getGlobalOrds(segment);
    for (int ordinal = 0; ordinal < ofSegment.length; ordinal++) {
      if (ofSegment[ordinal] > 0) {
        counts[global == null ? ordinal : (int) global.get(ordinal)] += ofSegment[ordinal];
      }
    }
  }
}
