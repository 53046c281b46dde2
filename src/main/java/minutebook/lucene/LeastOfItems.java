package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The least value of those items of a note that a query finds. */
final class LeastOfItems extends ValuesOfOneSearch {
  private final Blocks blocks;
  private final QueryBitSetProducer found;
  private final DoubleValuesSource ofItems;

  LeastOfItems(Blocks blocks, Query items, DoubleValuesSource ofItems) {
    this.blocks = blocks;
    this.found = new QueryBitSetProducer(items);
    this.ofItems = ofItems;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    @Nullable BitSet items = found.getBitSet(leaf);
    if (items == null) {
      return DoubleValues.EMPTY;
    }
    BitSet ends = blocks.ends(leaf);
    DoubleValues values = ofItems.getValues(leaf, scores);
    return new DoubleValues() {
      private double least;

      @Override
      public double doubleValue() {
        return least;
      }

      @Override
      public boolean advanceExact(int note) throws IOException {
        least = Double.POSITIVE_INFINITY;
        int first = note == 0 ? 0 : ends.prevSetBit(note - 1) + 1;
        for (int item = next(items, first, note); item < note; item = next(items, item + 1, note)) {
          if (values.advanceExact(item)) {
            least = Math.min(least, values.doubleValue());
          }
        }
        return least < Double.POSITIVE_INFINITY;
      }
    };
  }

  private static int next(BitSet items, int from, int end) {
    return from < end ? items.nextSetBit(from, end) : end;
  }
}
