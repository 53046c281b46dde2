package minutebook.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import minutebook.note.ItemCard;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Items whose text has words in order with their case and accents. No field has these: what the
 * folded words find is compared with the stored text.
 */
final class CasedQuery extends Query {
  /** Of reading a text and its words, in simple operations. */
  private static final float COST = 10_000;

  private final Query folded;
  private final List<String> words;
  private final LuceneAnalysis analysis;

  CasedQuery(Query folded, List<String> words, LuceneAnalysis analysis) {
    this.folded = folded;
    this.words = List.copyOf(words);
    this.analysis = analysis;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = folded.rewrite(searcher);
    return rewritten.equals(folded) ? this : new CasedQuery(rewritten, words, analysis);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FilterWeight(this, folded.createWeight(searcher, mode, boost)) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer candidates = in.scorer(leaf);
        return candidates == null
            ? null
            : new DefaultScorerSupplier(new Verified(candidates, leaf.reader().storedFields()));
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
        return isAsWritten(leaf.reader().storedFields(), doc)
            ? in.explain(leaf, doc)
            : Explanation.noMatch("other case or accents");
      }
    };
  }

  private boolean isAsWritten(StoredFields stored, int doc) throws IOException {
    String card = stored.document(doc, Set.of(LuceneFields.CARD)).get(LuceneFields.CARD);
    String text = Json.read(card, ItemCard.class).text();
    return Collections.indexOfSubList(analysis.cased(text), words) >= 0;
  }

  /** The candidates that are as written, with their scores. */
  private final class Verified extends Scorer {
    private final Scorer candidates;
    private final TwoPhaseIterator phases;

    Verified(Scorer candidates, StoredFields stored) {
      this.candidates = candidates;
      TwoPhaseIterator first = candidates.twoPhaseIterator();
      DocIdSetIterator folded = first == null ? candidates.iterator() : first.approximation();
      this.phases =
          new TwoPhaseIterator(folded) {
            @Override
            public boolean matches() throws IOException {
              return (first == null || first.matches()) && isAsWritten(stored, folded.docID());
            }

            @Override
            public float matchCost() {
              return COST;
            }
          };
    }

    @Override
    public int docID() {
      return candidates.docID();
    }

    @Override
    public float score() throws IOException {
      return candidates.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return candidates.getMaxScore(upTo);
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(phases);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return phases;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    folded.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return words + " as written";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CasedQuery that
        && folded.equals(that.folded)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return folded.hashCode() * 31 + words.hashCode();
  }
}
