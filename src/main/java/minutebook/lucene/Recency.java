package minutebook.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import minutebook.config.Fields;
import minutebook.config.RecencyRule;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The factor by which a date raises a score; none for what has no date. */
final class Recency extends DoubleValuesSource {
  private final long today;
  private final RecencyRule rule;

  Recency(LocalDate today, RecencyRule rule) {
    this.today = today.toEpochDay();
    this.rule = rule;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return rule.of(today - days.longValue());
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        return days.advanceExact(doc);
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
    return Objects.hash(today, rule);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency that && today == that.today && rule.equals(that.rule);
  }

  @Override
  public String toString() {
    return "recency " + rule;
  }
}
