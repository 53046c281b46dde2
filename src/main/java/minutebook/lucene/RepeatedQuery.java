package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** Items that say what an item of another note says. Looks at every key of repeats once. */
final class RepeatedQuery extends Query {
  private final Blocks blocks;

  RepeatedQuery(Blocks blocks) {
    this.blocks = blocks;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    NoteDocuments documents = new NoteDocuments(searcher, blocks);
    List<BytesRef> repeated = new ArrayList<>();
    Terms keys = MultiTerms.getTerms(reader, Fields.REPEAT);
    if (keys != null) {
      TermsEnum all = keys.iterator();
      for (BytesRef key = all.next(); key != null; key = all.next()) {
        if (all.docFreq() > 1 && standsInSeveral(key, reader, documents)) {
          repeated.add(BytesRef.deepCopyOf(key));
        }
      }
    }
    return new TermInSetQuery(Fields.REPEAT, repeated);
  }

  private static boolean standsInSeveral(BytesRef key, IndexReader reader, NoteDocuments documents)
      throws IOException {
    List<Integer> items = new ArrayList<>();
    LiveTerms.forEach(reader, new Term(Fields.REPEAT, key), items::add);
    if (items.isEmpty()) {
      return false;
    }
    int note = documents.noteOf(items.getFirst());
    for (int item : items) {
      if (documents.noteOf(item) != note) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(Fields.REPEAT)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return "repeated";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RepeatedQuery;
  }

  @Override
  public int hashCode() {
    return RepeatedQuery.class.hashCode();
  }
}
