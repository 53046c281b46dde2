package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.index.LinkName;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Items with a link to a note of a title, alias, file name or path. */
final class LinksToQuery extends Query {
  private static final Set<String> PATH = Set.of(LuceneFields.FILE);

  private final String name;

  LinksToQuery(String name) {
    this.name = name;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Set<String> names = new TreeSet<>(LinkName.ofLink(name));
    List<Term> called = new ArrayList<>();
    called.add(new Term(Fields.NOTE_NAME, Folded.withoutAccents(name)));
    names.forEach(one -> called.add(new Term(Fields.LINK_NAME, one)));
    IndexReader reader = searcher.getIndexReader();
    Set<Integer> notes = new TreeSet<>();
    for (Term term : called) {
      LiveTerms.forEach(reader, term, notes::add);
    }
    for (int note : notes) {
      String path = searcher.storedFields().document(note, PATH).get(LuceneFields.FILE);
      names.addAll(LinkName.ofNote(path));
    }
    return new TermInSetQuery(Fields.LINK, names.stream().map(BytesRef::new).toList());
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(Fields.LINK)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return "links to " + name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinksToQuery that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
