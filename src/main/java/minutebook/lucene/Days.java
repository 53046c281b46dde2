package minutebook.lucene;

import java.io.IOException;
import java.util.Arrays;
import minutebook.config.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The days that all items and notes count for, read at once. */
final class Days {
  static final long UNDATED = Long.MIN_VALUE;

  private final long[] of;

  private Days(long[] of) {
    this.of = of;
  }

  /** A document's day since 1970, or {@link #UNDATED}. */
  long of(int document) {
    return of[document];
  }

  static Days read(IndexReader reader) throws IOException {
    long[] of = new long[reader.maxDoc()];
    Arrays.fill(of, UNDATED);
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues days = leaf.reader().getNumericDocValues(Fields.DAY);
      if (days != null) {
        for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
          of[leaf.docBase + doc] = days.longValue();
        }
      }
    }
    return new Days(of);
  }
}
