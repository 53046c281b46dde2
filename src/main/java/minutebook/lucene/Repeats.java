package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Fields;
import minutebook.note.NoteCard;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Finds items so that of those that say the same only the first is found. */
final class Repeats {
  /** Notes that are named beside one. */
  static final int MOST_NOTES = 20;

  private static final Sort LATEST =
      new Sort(
          new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE),
          new SortField(LuceneFields.PATH, SortField.Type.STRING));

  /** An item, and the notes of others that say the same, the latest first. */
  record Found(ScoreDoc first, List<NoteCard> alsoIn) {}

  private final IndexSearcher searcher;
  private final NoteDocuments documents;

  Repeats(IndexSearcher searcher, NoteDocuments documents) {
    this.searcher = searcher;
    this.documents = documents;
  }

  /** The first so many; what is seen once is excluded from where the search goes on. */
  List<Found> search(Query items, Sort order, int most) throws IOException {
    List<Found> found = new ArrayList<>();
    Set<BytesRef> seen = new HashSet<>();
    ScoreDoc last = null;
    while (found.size() < most) {
      ScoreDoc[] next =
          searcher.searchAfter(last, without(items, seen), most - found.size(), order, true)
              .scoreDocs;
      if (next.length == 0) {
        break;
      }
      for (ScoreDoc item : next) {
        Optional<BytesRef> key = key(item.doc);
        if (key.isEmpty()) {
          found.add(new Found(item, List.of()));
        } else if (seen.add(key.get())) {
          found.add(new Found(item, alsoIn(items, key.get(), item.doc)));
        }
      }
      last = next[next.length - 1];
    }
    return found;
  }

  private Optional<BytesRef> key(int item) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(item, reader.leaves()));
    SortedDocValues keys = DocValues.getSorted(leaf.reader(), Fields.REPEAT);
    return keys.advanceExact(item - leaf.docBase)
        ? Optional.of(BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue())))
        : Optional.empty();
  }

  private static Query without(Query items, Set<BytesRef> keys) {
    return keys.isEmpty()
        ? items
        : new BooleanQuery.Builder()
            .add(items, Occur.MUST)
            .add(new TermInSetQuery(Fields.REPEAT, keys), Occur.MUST_NOT)
            .build();
  }

  private List<NoteCard> alsoIn(Query items, BytesRef key, int first) throws IOException {
    Term repeat = new Term(Fields.REPEAT, key);
    if (searcher.getIndexReader().docFreq(repeat) < 2) {
      return List.of();
    }
    Query same =
        new BooleanQuery.Builder()
            .add(items, Occur.FILTER)
            .add(new TermQuery(repeat), Occur.FILTER)
            .build();
    List<NoteCard> notes = new ArrayList<>();
    Set<Integer> named = new HashSet<>(Set.of(documents.noteOf(first)));
    for (ScoreDoc item : searcher.search(same, MOST_NOTES, LATEST).scoreDocs) {
      int note = documents.noteOf(item.doc);
      if (named.add(note)) {
        notes.add(documents.note(note));
      }
    }
    return notes;
  }
}
