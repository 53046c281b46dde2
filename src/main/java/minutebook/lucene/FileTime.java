package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.util.BitSet;

/** When the file of an item or note was changed; negative, so that the latest is the least. */
final class FileTime extends ValuesOfOneSearch {
  private final Blocks blocks;

  FileTime(Blocks blocks) {
    this.blocks = blocks;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    BitSet ends = blocks.ends(leaf);
    NumericDocValues modified = DocValues.getNumeric(leaf.reader(), LuceneFields.MODIFIED);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return -(double) modified.longValue();
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        return modified.advanceExact(ends.nextSetBit(doc));
      }
    };
  }
}
