package minutebook.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import minutebook.search.Searcher.Counted;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** Some items of an index, for which it is counted what they have. */
final class CountedItems {
  private final IndexReader reader;
  private final FixedBitSet items;

  CountedItems(IndexSearcher searcher, Query query) throws IOException {
    this.reader = searcher.getIndexReader();
    this.items = found(searcher, query);
  }

  /** The documents a query finds. */
  static FixedBitSet found(IndexSearcher searcher, Query query) throws IOException {
    FixedBitSet items = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
    for (MatchingDocs docs : found.getMatchingDocs()) {
      DocIdSetIterator inLeaf = docs.bits().iterator();
      for (int doc = inLeaf.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = inLeaf.nextDoc()) {
        items.set(docs.context().docBase + doc);
      }
    }
    return items;
  }

  /** Each term of a field that one of the items has, in order. */
  List<Counted> counts(String field) throws IOException {
    return counts(field, this::count);
  }

  /** The same, by notes with such items. */
  List<Counted> countsOfNotes(String field, NoteDocuments documents) throws IOException {
    return counts(field, term -> countNotes(term, documents));
  }

  private interface Count {
    int of(TermsEnum term) throws IOException;
  }

  private List<Counted> counts(String field, Count count) throws IOException {
    List<Counted> counts = new ArrayList<>();
    forEach(
        field,
        term -> {
          int number = count.of(term);
          if (number > 0) {
            counts.add(new Counted(term.term().utf8ToString(), number));
          }
        });
    return counts;
  }

  private interface EachTerm {
    void accept(TermsEnum term) throws IOException;
  }

  private void forEach(String field, EachTerm each) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      while (all.next() != null) {
        each.accept(all);
      }
    }
  }

  /** How many of the items have the term. */
  int count(TermsEnum term) throws IOException {
    PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
    int count = 0;
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if (items.get(doc)) {
        count++;
      }
    }
    return count;
  }

  private int countNotes(TermsEnum term, NoteDocuments notes) throws IOException {
    int[] count = new int[1];
    forEachNote(term, notes, note -> count[0]++);
    return count[0];
  }

  /** The items of a note stand before it, and before those of the next. */
  private void forEachNote(TermsEnum term, NoteDocuments notes, IntConsumer each)
      throws IOException {
    PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
    int last = -1;
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if (doc > last && items.get(doc)) {
        last = notes.noteOf(doc);
        each.accept(last);
      }
    }
  }

  /** Of each term that one of the items has, the last day of these items' notes. */
  Map<String, LocalDate> lastDays(String field, NoteDocuments documents) throws IOException {
    Days days = Days.read(reader);
    Map<String, LocalDate> last = new TreeMap<>();
    forEach(
        field,
        term -> {
          long[] day = {Days.UNDATED};
          forEachNote(term, documents, note -> day[0] = Math.max(day[0], days.of(note)));
          if (day[0] > Days.UNDATED) {
            last.put(term.term().utf8ToString(), LocalDate.ofEpochDay(day[0]));
          }
        });
    return last;
  }

  /** The titles of the items' notes. */
  List<Counted> titles(NoteDocuments documents) throws IOException {
    Map<String, Long> titles = new TreeMap<>();
    BinaryDocValues column = MultiDocValues.getBinaryValues(reader, LuceneFields.SHOWN_TITLE);
    int first = next(0);
    while (column != null && first < reader.maxDoc()) {
      int note = documents.noteOf(first);
      if (column.advanceExact(note)) {
        String title = column.binaryValue().utf8ToString();
        titles.merge(title, (long) items.cardinality(first, note), Long::sum);
      }
      first = next(note);
    }
    List<Counted> counts = new ArrayList<>();
    titles.forEach((title, count) -> counts.add(new Counted(title, count)));
    return counts;
  }

  private int next(int doc) {
    return doc < items.length() ? items.nextSetBit(doc) : DocIdSetIterator.NO_MORE_DOCS;
  }
}
