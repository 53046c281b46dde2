package minutebook.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import minutebook.config.Dimension;
import minutebook.config.Folded;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Items with a value, of those a field or a dimension has, that fits. Looks at each value once. */
final class ValuesQuery extends MultiTermQuery {
  private final BytesRef beginning;
  private final @Nullable Dimension dimension;
  private final Predicate<String> fits;
  private final String name;

  private ValuesQuery(
      String field,
      BytesRef beginning,
      @Nullable Dimension dimension,
      Predicate<String> fits,
      String name) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.beginning = beginning;
    this.dimension = dimension;
    this.fits = fits;
    this.name = name;
  }

  /**
   * Of a field.
   *
   * @param fits asked of folded values
   * @param name the same for conditions that are the same
   */
  static ValuesQuery of(String field, Predicate<String> fits, String name) {
    return new ValuesQuery(field, new BytesRef(), null, fits, name);
  }

  /** Of a dimension. */
  static ValuesQuery of(Dimension dimension, Predicate<String> fits, String name) {
    return new ValuesQuery(
        LuceneFields.FACETS, LuceneFields.anyFacet(dimension).bytes(), dimension, fits, name);
  }

  /** Whether it finds this value of a field. */
  boolean accepts(String otherField, String value) {
    return dimension == null && field.equals(otherField) && fits.test(value);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new FilteredTermsEnum(terms.iterator()) {
      {
        setInitialSeekTerm(beginning);
      }

      @Override
      protected AcceptStatus accept(BytesRef term) {
        if (!StringHelper.startsWith(term, beginning)) {
          return AcceptStatus.END;
        }
        return fits.test(Folded.withoutAccents(value(term))) ? AcceptStatus.YES : AcceptStatus.NO;
      }
    };
  }

  private String value(BytesRef term) {
    if (dimension == null) {
      return term.utf8ToString();
    }
    List<String> path = List.of(FacetsConfig.stringToPath(term.utf8ToString()));
    return dimension.value(path.subList(1, path.size()));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return field + " " + beginning.utf8ToString() + " " + name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValuesQuery that
        && field.equals(that.field)
        && beginning.equals(that.beginning)
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return field.hashCode() * 31 + name.hashCode();
  }
}
