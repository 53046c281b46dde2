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

/** Tasks that depend on one that is open. Looks at the ids that tasks depend on, each once. */
final class BlockedQuery extends Query {
  private static final Term OPEN = new Term(Fields.STATE, "open");

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    List<BytesRef> blocking = new ArrayList<>();
    Terms ids = MultiTerms.getTerms(reader, Fields.DEPENDS_ON);
    if (ids != null) {
      Set<Integer> open = new HashSet<>();
      LiveTerms.forEach(reader, OPEN, open::add);
      TermsEnum all = ids.iterator();
      for (BytesRef id = all.next(); id != null; id = all.next()) {
        if (LiveTerms.any(reader, new Term(Fields.TASK_ID, id), open::contains)) {
          blocking.add(BytesRef.deepCopyOf(id));
        }
      }
    }
    return new TermInSetQuery(Fields.DEPENDS_ON, blocking);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(Fields.DEPENDS_ON)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return "blocked";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlockedQuery;
  }

  @Override
  public int hashCode() {
    return BlockedQuery.class.hashCode();
  }
}
