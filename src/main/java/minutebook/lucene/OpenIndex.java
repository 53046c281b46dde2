package minutebook.lucene;

import java.io.IOException;
import java.util.List;
import minutebook.index.IndexHead;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** A reader of one commit, with what is worked out once for it. */
final class OpenIndex extends IndexSearcher {
  private final IndexHead head;
  private final FacetTree facets;

  private OpenIndex(DirectoryReader reader, @Nullable OpenIndex before) throws IOException {
    super(reader);
    this.head =
        CommitData.head(reader.getIndexCommit().getUserData())
            .orElseThrow(() -> new IndexNotFoundException("no head in " + reader.directory()));
    this.facets =
        before != null && leaves(before.getIndexReader()).equals(leaves(reader))
            ? before.facets
            : new FacetTree(reader);
  }

  /** A commit that changes no document shares all of these with the one before. */
  private static List<LeafReader> leaves(IndexReader reader) {
    return reader.leaves().stream().map(LeafReaderContext::reader).toList();
  }

  IndexHead head() {
    return head;
  }

  FacetTree facets() {
    return facets;
  }

  /** Makes one for each reader. */
  static final class Factory extends SearcherFactory {
    private @Nullable OpenIndex newest;

    @Override
    public synchronized IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
        throws IOException {
      newest = new OpenIndex((DirectoryReader) reader, newest);
      return newest;
    }
  }
}
