package minutebook.lucene;

import java.io.IOException;
import minutebook.index.IndexHead;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** A reader of one commit, with what is worked out once for it. */
final class OpenIndex extends IndexSearcher {
  private final IndexHead head;
  private final FacetTree facets;

  private OpenIndex(DirectoryReader reader) throws IOException {
    super(reader);
    this.head =
        CommitData.head(reader.getIndexCommit().getUserData())
            .orElseThrow(() -> new IndexNotFoundException("no head in " + reader.directory()));
    this.facets = new FacetTree(reader);
  }

  IndexHead head() {
    return head;
  }

  FacetTree facets() {
    return facets;
  }

  /** Makes one for each reader. */
  static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
      return new OpenIndex((DirectoryReader) reader);
    }
  }
}
