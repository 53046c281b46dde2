package minutebook.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;

/**
 * Where each file's documents end. A skipped file's only document ends a block too, or it would
 * count among the items of the note that follows it.
 */
final class Blocks {
  private final BitSetProducer ends =
      new QueryBitSetProducer(new FieldExistsQuery(LuceneFields.MODIFIED));

  BitSetProducer ends() {
    return ends;
  }

  /** The last documents of a segment's blocks, deleted ones among them. */
  BitSet ends(LeafReaderContext leaf) throws IOException {
    return Objects.requireNonNull(ends.getBitSet(leaf), "a segment without files");
  }

  /** Notes with such an item. */
  Query notesOf(Query items) {
    return new ToParentBlockJoinQuery(items, ends, ScoreMode.None);
  }

  /** The same, with the score of the best such item. */
  Query bestOf(Query items) {
    return new ToParentBlockJoinQuery(items, ends, ScoreMode.Max);
  }

  /** All items of the sections with such an item. */
  Query sectionsOf(Query items) {
    return new SectionQuery(items, this);
  }

  /** All items of such notes. */
  Query itemsOf(Query notes) {
    return new ToChildBlockJoinQuery(notes, ends);
  }
}
