package minutebook.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Documents with one of the words of an expansion, which count as if they were one word, or, where
 * there are many, as if each document had it once. Of too many words it takes those on most
 * documents.
 */
final class ExpandedQuery extends Query {
  /** Of more words each document counts the same: to score them all at once takes seconds. */
  private static final int MOST_SCORED = 16;

  private final String field;
  private final Expansion expansion;
  private final int most;

  ExpandedQuery(String field, Expansion expansion, int most) {
    this.field = field;
    this.expansion = expansion;
    this.most = most;
  }

  private record Counted(BytesRef word, int documents) {
    static final Comparator<Counted> RAREST_FIRST =
        Comparator.comparingInt(Counted::documents)
            .thenComparing(Counted::word, Comparator.reverseOrder());
  }

  /**
   * The words of a field.
   *
   * @param words those on most documents
   * @param more whether there are others
   */
  record Found(List<BytesRef> words, boolean more) {}

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Found found = found(searcher);
    if (found.words.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    if (found.words.size() > MOST_SCORED) {
      return new ConstantScoreQuery(new TermInSetQuery(field, found.words));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    found.words.forEach(
        word -> any.addTerm(new Term(field, word), expansion.weight(word.utf8ToString())));
    return any.build();
  }

  /** Whether the field has more words than are searched. */
  boolean isPartial(IndexSearcher searcher) throws IOException {
    return found(searcher).more;
  }

  private Found found(IndexSearcher searcher) throws IOException {
    if (!(searcher instanceof OpenIndex index)) {
      return in(searcher);
    }
    FoundWords.Key key = new FoundWords.Key(field, expansion, most);
    Optional<Found> before = index.foundWords().of(key);
    if (before.isPresent()) {
      return before.get();
    }
    Found found = in(searcher);
    index.foundWords().put(key, found);
    return found;
  }

  private Found in(IndexSearcher searcher) throws IOException {
    PriorityQueue<Counted> kept = new PriorityQueue<>(Counted.RAREST_FIRST);
    boolean more = false;
    Terms words = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (words != null) {
      TermsEnum found = expansion.among(words);
      for (BytesRef word = found.next(); word != null; word = found.next()) {
        kept.add(new Counted(BytesRef.deepCopyOf(word), found.docFreq()));
        if (kept.size() > most) {
          kept.remove();
          more = true;
        }
      }
    }
    return new Found(kept.stream().map(Counted::word).toList(), more);
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
