package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Documents with a term that an expression matches. Lucene's own compiles it for each query. */
final class MatchesQuery extends MultiTermQuery {
  private final Term expression;
  private final CompiledAutomaton compiled;

  MatchesQuery(Term expression, CompiledAutomaton compiled) {
    super(expression.field(), CONSTANT_SCORE_BLENDED_REWRITE);
    this.expression = expression;
    this.compiled = compiled;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return compiled.getTermsEnum(terms);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(expression.field())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return expression.field() + " matches " + expression.text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MatchesQuery that && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return expression.hashCode();
  }
}
