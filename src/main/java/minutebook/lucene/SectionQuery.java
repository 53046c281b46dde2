package minutebook.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** All items of the sections in which one of these items stands. */
final class SectionQuery extends Query {
  private final Query items;
  private final Blocks blocks;

  SectionQuery(Query items, Blocks blocks) {
    this.items = items;
    this.blocks = blocks;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = items.rewrite(searcher);
    return rewritten.equals(items) ? this : new SectionQuery(rewritten, blocks);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight found = items.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer scorer = found.scorer(leaf);
        if (scorer == null) {
          return null;
        }
        FixedBitSet all = inSections(leaf, scorer.iterator());
        return ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(all, all.cardinality()), score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return found.isCacheable(leaf);
      }
    };
  }

  /** Block by block: the sections of the items found there, then the items of these. */
  private FixedBitSet inSections(LeafReaderContext leaf, DocIdSetIterator found)
      throws IOException {
    FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
    BitSet ends = blocks.ends(leaf);
    SortedNumericDocValues ofFound = sections(leaf);
    SortedNumericDocValues ofAll = sections(leaf);
    int doc = found.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      int start = doc == 0 ? 0 : ends.prevSetBit(doc - 1) + 1;
      int end = ends.nextSetBit(doc);
      Set<Long> wanted = new HashSet<>();
      while (doc <= end) {
        addTo(wanted, ofFound, doc);
        doc = found.nextDoc();
      }
      for (int item = start; item < end; item++) {
        if (isIn(wanted, ofAll, item)) {
          all.set(item);
        }
      }
    }
    return all;
  }

  private static SortedNumericDocValues sections(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedNumeric(leaf.reader(), LuceneFields.SECTION);
  }

  private static void addTo(Set<Long> sections, SortedNumericDocValues values, int doc)
      throws IOException {
    if (values.advanceExact(doc)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        sections.add(values.nextValue());
      }
    }
  }

  private static boolean isIn(Set<Long> sections, SortedNumericDocValues values, int doc)
      throws IOException {
    Set<Long> own = new HashSet<>();
    addTo(own, values, doc);
    own.retainAll(sections);
    return !own.isEmpty();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    items.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "sections of " + items.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SectionQuery that && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return SectionQuery.class.hashCode() + items.hashCode();
  }
}
