package minutebook.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Documents with one of the words of an expansion, which count as if they were one word. Of too
 * many words it takes those on most documents.
 */
final class ExpandedQuery extends Query {
  private final String field;
  private final Expansion expansion;
  private final int most;

  ExpandedQuery(String field, Expansion expansion, int most) {
    this.field = field;
    this.expansion = expansion;
    this.most = most;
  }

  private record Found(BytesRef word, int documents) {
    static final Comparator<Found> RAREST_FIRST =
        Comparator.comparingInt(Found::documents)
            .thenComparing(Found::word, Comparator.reverseOrder());
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    PriorityQueue<Found> kept = new PriorityQueue<>(Found.RAREST_FIRST);
    Terms words = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (words != null) {
      TermsEnum found = expansion.among(words);
      for (BytesRef word = found.next(); word != null; word = found.next()) {
        kept.add(new Found(BytesRef.deepCopyOf(word), found.docFreq()));
        if (kept.size() > most) {
          kept.remove();
        }
      }
    }
    if (kept.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    kept.forEach(
        one -> any.addTerm(new Term(field, one.word), expansion.weight(one.word.utf8ToString())));
    return any.build();
  }

  /** Whether a field has more words of an expansion than that. */
  static boolean hasMore(IndexReader reader, String field, Expansion expansion, int most)
      throws IOException {
    Terms words = MultiTerms.getTerms(reader, field);
    if (words == null) {
      return false;
    }
    TermsEnum found = expansion.among(words);
    int count = 0;
    while (count <= most && found.next() != null) {
      count++;
    }
    return count > most;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + " like " + expansion;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExpandedQuery that
        && field.equals(that.field)
        && expansion.equals(that.expansion)
        && most == that.most;
  }

  @Override
  public int hashCode() {
    return field.hashCode() * 31 + expansion.hashCode();
  }
}
