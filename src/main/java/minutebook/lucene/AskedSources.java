package minutebook.lucene;

import minutebook.config.Fields;
import minutebook.note.NoteShape;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Looks whether an expression asks for raw sources, which are left out otherwise: {@code
 * shape:source} and {@code shape:*}, but neither {@code shape:meeting} nor {@code -shape:source}.
 */
final class AskedSources extends QueryVisitor {
  private boolean found;

  private AskedSources() {}

  static boolean in(Query query) {
    AskedSources sources = new AskedSources();
    query.visit(sources);
    return sources.found;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return occur == Occur.MUST_NOT ? QueryVisitor.EMPTY_VISITOR : this;
  }

  @Override
  public void visitLeaf(Query query) {
    found |=
        query instanceof ValuesQuery values && values.accepts(Fields.SHAPE, NoteShape.SOURCE.id());
  }
}
