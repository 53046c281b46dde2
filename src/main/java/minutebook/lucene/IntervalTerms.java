package minutebook.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Counts the words in functions as Lucene runs them: it writes out each combination of
 * alternatives, so that a short expression can become a long query.
 */
final class IntervalTerms extends QueryVisitor {
  private static final int MOST = 2_000;

  private int count;

  private IntervalTerms() {}

  static void check(Query function, String text) throws NotUnderstoodException {
    IntervalTerms terms = new IntervalTerms();
    function.visit(terms);
    if (terms.count > MOST) {
      throw ExpertFunctions.wrong(
          text,
          "The alternatives in functions have more than %,d words, combined".formatted(MOST),
          "Write fewer alternatives.");
    }
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    count += terms.length;
  }

  @Override
  public void visitLeaf(Query query) {
    count++;
  }
}
