package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import minutebook.config.Fields;
import minutebook.search.Searcher.Counted;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the most frequent words that begin in some way. What the index keeps of a word is in how
 * many documents it is, those among them that are deleted or not to be counted: never too few. So
 * the words are counted in that order, until no other can have more.
 */
final class WordCounter {
  /** Beginnings of two letters that a vault of 10,000 notes has seldom have as many words. */
  private static final int LOOKED_AT = 10_000;

  /** Words whose documents are gone through. */
  private static final int COUNTED = 200;

  private static final Comparator<Counted> MOST_FREQUENT =
      Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::value);

  private final IndexReader reader;
  private final CountedItems items;

  WordCounter(IndexSearcher searcher, CountedItems items) {
    this.reader = searcher.getIndexReader();
    this.items = items;
  }

  /** None when the beginning is not the beginning of one word. */
  List<Counted> words(LuceneAnalysis analysis, String beginning, int most) throws IOException {
    List<Token> tokens = analysis.tokens(beginning);
    Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
    if (tokens.size() != 1 || terms == null || most == 0) {
      return List.of();
    }
    TermsEnum all = terms.iterator();
    PriorityQueue<Counted> candidates = candidates(all, tokens.getFirst().asWritten());
    PriorityQueue<Counted> best = new PriorityQueue<>(MOST_FREQUENT.reversed());
    for (int counted = 0; counted < COUNTED && !candidates.isEmpty(); counted++) {
      Counted candidate = candidates.remove();
      if (best.size() == most && best.element().count() > candidate.count()) {
        break;
      }
      if (all.seekExact(new BytesRef(candidate.value()))) {
        int count = items.count(all);
        if (count > 0) {
          best.add(new Counted(candidate.value(), count));
        }
      }
      if (best.size() > most) {
        best.remove();
      }
    }
    List<Counted> words = new ArrayList<>(best);
    words.sort(MOST_FREQUENT);
    return words;
  }

  /** With the number of documents that have or had them. */
  private static PriorityQueue<Counted> candidates(TermsEnum all, String beginning)
      throws IOException {
    PriorityQueue<Counted> candidates = new PriorityQueue<>(MOST_FREQUENT);
    BytesRef prefix = new BytesRef(beginning);
    boolean more = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    for (int i = 0; more && i < LOOKED_AT && StringHelper.startsWith(all.term(), prefix); i++) {
      candidates.add(new Counted(all.term().utf8ToString(), all.docFreq()));
      more = all.next() != null;
    }
    return candidates;
  }
}
