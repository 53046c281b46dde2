package minutebook.lucene;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Items that are what they are because other notes say the same; see {@link Copies}. */
final class CopiesQuery extends Query {
  /** Which of them. */
  enum Which {
    CARRIED,
    SETTLED
  }

  private final Blocks blocks;
  private final Which which;

  CopiesQuery(Blocks blocks, Which which) {
    this.blocks = blocks;
    this.which = which;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Copies copies = OpenIndex.of(searcher).copies(blocks);
    return new DocumentsQuery(
        switch (which) {
          case CARRIED -> copies.carried();
          case SETTLED -> copies.settled();
        });
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return which.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CopiesQuery that && which == that.which;
  }

  @Override
  public int hashCode() {
    return which.name().hashCode();
  }
}
