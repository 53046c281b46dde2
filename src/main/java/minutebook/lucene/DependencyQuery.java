package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Tasks that depend on one that is open, or on which one depends that is. Looks at the ids that
 * tasks have so, each once.
 */
final class DependencyQuery extends Query {
  private static final Term OPEN = new Term(Fields.STATE, "open");

  /** Which ids of a task are those that an open task has in the other field. */
  private final String ids;

  private final String ofOpen;

  private DependencyQuery(String ids, String ofOpen) {
    this.ids = ids;
    this.ofOpen = ofOpen;
  }

  static DependencyQuery blocked() {
    return new DependencyQuery(Fields.DEPENDS_ON, Fields.TASK_ID);
  }

  static DependencyQuery blocking() {
    return new DependencyQuery(Fields.TASK_ID, Fields.DEPENDS_ON);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    List<BytesRef> shared = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, ids);
    if (terms != null) {
      Set<Integer> open = new HashSet<>();
      LiveTerms.forEach(reader, OPEN, open::add);
      TermsEnum all = terms.iterator();
      for (BytesRef id = all.next(); id != null; id = all.next()) {
        if (LiveTerms.any(reader, new Term(ofOpen, id), open::contains)) {
          shared.add(BytesRef.deepCopyOf(id));
        }
      }
    }
    return new TermInSetQuery(ids, shared);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(ids)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return ids + " that are " + ofOpen + " of an open task";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyQuery that && ids.equals(that.ids);
  }

  @Override
  public int hashCode() {
    return ids.hashCode();
  }
}
