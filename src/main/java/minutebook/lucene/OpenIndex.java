package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.index.IndexHead;
import minutebook.search.Criterion;
import minutebook.search.NoIndexException;
import minutebook.search.Unit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A reader of one commit, with what is worked out once for it. */
final class OpenIndex extends IndexSearcher {
  private final DirectoryReader reader;
  private final IndexHead head;
  private final FacetTree facets;
  private final FoundWords foundWords = new FoundWords();
  private volatile @Nullable Among among;
  private @Nullable Copies copies;
  private @Nullable Boolean isSound;

  /**
   * Opens what is searched.
   *
   * @param before the one of an earlier commit, if it may share something
   */
  OpenIndex(Path folder, DirectoryReader reader, @Nullable OpenIndex before) throws IOException {
    super(reader);
    this.reader = reader;
    FoundCommit found = FoundCommit.of(reader.getIndexCommit().getUserData());
    this.head =
        found
            .head(folder)
            .orElseThrow(
                () -> NoIndexException.older(folder.toString(), found.olderFormat().orElseThrow()));
    this.facets =
        before != null && leaves(before.reader).equals(leaves(reader))
            ? before.facets
            : Unreadable.reading(
                folder, () -> Unreadable.isSound(reader), () -> new FacetTree(reader));
  }

  /** A commit that changes no document shares all of these with the one before. */
  private static List<LeafReader> leaves(IndexReader reader) {
    return reader.leaves().stream().map(LeafReaderContext::reader).toList();
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexHead head() {
    return head;
  }

  FacetTree facets() {
    return facets;
  }

  /** Items that say the same. */
  synchronized Copies copies(Blocks blocks) throws IOException {
    if (copies == null) {
      copies = new Copies(this, blocks);
    }
    return copies;
  }

  /** Whether its files are as they were written, which is found out once. */
  synchronized boolean isSound() {
    if (isSound == null) {
      isSound = Unreadable.isSound(getIndexReader());
    }
    return isSound;
  }

  /** The reader of a search; all searches are of one. */
  static OpenIndex of(IndexSearcher searcher) {
    if (searcher instanceof OpenIndex index) {
      return index;
    }
    throw new IllegalArgumentException("no searcher of a commit: " + searcher);
  }

  FoundWords foundWords() {
    return foundWords;
  }

  /** The items last asked for: nearly always the same, those that suggestions are made of. */
  private record Among(Criterion condition, Unit unit, CountedItems items) {}

  /** The items a condition holds of where a unit is asked for, as its query finds them. */
  CountedItems items(Criterion condition, Unit unit, Query query) throws IOException {
    Among before = among;
    if (before != null && before.unit == unit && before.condition.equals(condition)) {
      return before.items;
    }
    CountedItems items = new CountedItems(this, query);
    among = new Among(condition, unit, items);
    return items;
  }
}
