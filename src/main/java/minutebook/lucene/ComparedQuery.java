package minutebook.lucene;

import java.io.IOException;
import java.time.ZoneId;
import minutebook.config.Fields;
import minutebook.config.PropertyTerm;
import minutebook.query.PropertyComparison;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Documents with a value under a key that compares so; looks at the values of this key only. */
final class ComparedQuery extends MultiTermQuery {
  private final String beginning;
  private final PropertyComparison comparison;
  private final ZoneId timeZone;

  ComparedQuery(String key, PropertyComparison comparison, ZoneId timeZone) {
    super(Fields.PROPERTY_VALUE, CONSTANT_SCORE_BLENDED_REWRITE);
    this.beginning = PropertyTerm.beginning(key);
    this.comparison = comparison;
    this.timeZone = timeZone;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    BytesRef first = new BytesRef(beginning);
    return new FilteredTermsEnum(terms.iterator()) {
      {
        setInitialSeekTerm(first);
      }

      @Override
      protected AcceptStatus accept(BytesRef term) {
        if (!StringHelper.startsWith(term, first)) {
          return AcceptStatus.END;
        }
        String value = term.utf8ToString().substring(beginning.length());
        return comparison.holds(value, timeZone) ? AcceptStatus.YES : AcceptStatus.NO;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(getField())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return beginning + comparison;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ComparedQuery that
        && beginning.equals(that.beginning)
        && comparison.equals(that.comparison)
        && timeZone.equals(that.timeZone);
  }

  @Override
  public int hashCode() {
    return beginning.hashCode() * 31 + comparison.hashCode();
  }
}
