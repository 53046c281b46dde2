package minutebook.lucene;

import java.io.IOException;
import java.util.Map;
import minutebook.note.SectionKind;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The configured weight of an item's section kind; 1 for anything else. */
final class SectionWeights extends DoubleValuesSource {
  private final Map<SectionKind, Double> weights;

  SectionWeights(Map<SectionKind, Double> weights) {
    this.weights = weights;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    SortedDocValues kinds = DocValues.getSorted(leaf.reader(), LuceneFields.KIND);
    double[] byOrdinal = new double[kinds.getValueCount()];
    for (int i = 0; i < byOrdinal.length; i++) {
      byOrdinal[i] =
          SectionKind.of(kinds.lookupOrd(i).utf8ToString())
              .map(kind -> weights.getOrDefault(kind, 1.0))
              .orElse(1.0);
    }
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return byOrdinal[kinds.ordValue()];
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        return kinds.advanceExact(doc);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public int hashCode() {
    return weights.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SectionWeights that && weights.equals(that.weights);
  }

  @Override
  public String toString() {
    return "section weights " + weights;
  }
}
