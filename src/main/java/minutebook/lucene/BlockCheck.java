package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import minutebook.index.IndexCheck.Segment;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether segments are made of whole blocks: documents of one path, as many items as their last one
 * counts, deleted together or not at all; and whether every path has one block.
 */
final class BlockCheck {
  private final Set<String> paths = new HashSet<>();

  /** Checks one more segment. */
  Segment check(String name, LeafReader reader) throws IOException {
    List<String> problems = new ArrayList<>();
    FixedBitSet items = items(reader);
    Bits live = reader.getLiveDocs();
    SortedDocValues path = DocValues.getSorted(reader, LuceneFields.PATH);
    NumericDocValues end = DocValues.getNumeric(reader, LuceneFields.MODIFIED);
    NumericDocValues count = DocValues.getNumeric(reader, LuceneFields.ITEMS);
    int notes = 0;
    int begin = 0;
    int begun = -1;
    boolean mixed = false;
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      int own = path.advanceExact(doc) ? path.ordValue() : -1;
      mixed |= doc > begin && (own != begun || isLive(live, doc) != isLive(live, begin));
      begun = doc == begin ? own : begun;
      if (end.advanceExact(doc)) {
        String of = own < 0 ? "no path" : path.lookupOrd(own).utf8ToString();
        if (mixed || own < 0) {
          problems.add("the documents before that of %s are not its own".formatted(of));
        } else if (isLive(live, doc)) {
          notes++;
          long counted = count.advanceExact(doc) ? count.longValue() : 0;
          int stored = items.cardinality(begin, doc + 1);
          if (counted != stored) {
            problems.add("%s counts %d items and has %d".formatted(of, counted, stored));
          }
          if (!paths.add(of)) {
            problems.add("%s is there twice".formatted(of));
          }
        }
        begin = doc + 1;
        mixed = false;
      }
    }
    if (begin < reader.maxDoc()) {
      problems.add("its last documents belong to no note");
    }
    return new Segment(name, reader.maxDoc(), OptionalInt.of(notes), problems);
  }

  private static FixedBitSet items(LeafReader reader) throws IOException {
    FixedBitSet items = new FixedBitSet(Math.max(1, reader.maxDoc()));
    PostingsEnum found = reader.postings(LuceneFields.IS_ITEM, PostingsEnum.NONE);
    if (found != null) {
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        items.set(doc);
      }
    }
    return items;
  }

  private static boolean isLive(@Nullable Bits live, int doc) {
    return live == null || live.get(doc);
  }
}
