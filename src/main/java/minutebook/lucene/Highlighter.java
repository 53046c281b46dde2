package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minutebook.config.Fields;
import minutebook.search.Highlight;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Finds where a query's words stand in a text: the text is indexed by itself, and the query is
 * asked for its matches there.
 */
final class Highlighter {
  private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.EXACT, LuceneFields.CASED);

  private final LuceneAnalysis analysis;

  Highlighter(LuceneAnalysis analysis) {
    this.analysis = analysis;
  }

  /** In the order of the text; what overlaps is one. */
  List<Highlight> highlights(String text, Query words) throws IOException {
    MemoryIndex index = new MemoryIndex(true);
    for (String field : FIELDS) {
      index.addField(field, text, analysis);
    }
    IndexSearcher searcher = index.createSearcher();
    Matches matches =
        searcher
            .createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1)
            .matches(searcher.getIndexReader().leaves().getFirst(), 0);
    List<Highlight> found = new ArrayList<>();
    if (matches != null) {
      for (String field : FIELDS) {
        MatchesIterator places = matches.getMatches(field);
        while (places != null && places.next()) {
          // What an interval is extended by has no place.
          if (places.startOffset() >= 0 && places.endOffset() > places.startOffset()) {
            found.add(new Highlight(places.startOffset(), places.endOffset()));
          }
        }
      }
    }
    return merged(found);
  }

  private static List<Highlight> merged(List<Highlight> found) {
    found.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    List<Highlight> merged = new ArrayList<>();
    for (Highlight next : found) {
      if (!merged.isEmpty() && next.start() < merged.getLast().end()) {
        Highlight last = merged.removeLast();
        merged.add(new Highlight(last.start(), Math.max(last.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }
}
