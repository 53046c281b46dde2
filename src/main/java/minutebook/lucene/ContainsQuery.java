package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/**
 * Documents with a term that has a text in it. Lucene's wildcards would need an automaton, which
 * takes seconds for a long text.
 */
final class ContainsQuery extends MultiTermQuery {
  private final Term part;

  ContainsQuery(Term part) {
    super(part.field(), CONSTANT_SCORE_BLENDED_REWRITE);
    this.part = part;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    String text = part.text();
    return new FilteredTermsEnum(terms.iterator(), false) {
      @Override
      protected AcceptStatus accept(BytesRef term) {
        return term.utf8ToString().contains(text) ? AcceptStatus.YES : AcceptStatus.NO;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(part.field())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return part.field() + " contains " + part.text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContainsQuery that && part.equals(that.part);
  }

  @Override
  public int hashCode() {
    return part.hashCode();
  }
}
