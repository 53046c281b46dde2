package minutebook.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.lucene.WordQueries.Where;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * What each word that is asked for adds to a score, and through what.
 *
 * <pre>
 * lease "two cranes", of an item    "lease" in the text + … + "lease" as typed
 *                                   "two cranes"
 * </pre>
 */
final class WordScores {
  /** Of one word, or of what is asked for as written. */
  interface Parts {
    /** Queries whose scores add up, by what a reader calls them. */
    Map<String, Query> in(Where where);
  }

  private final WordQueries words;
  private final TreeOfWords tree;

  WordScores(WordQueries words, TreeOfWords tree) {
    this.words = words;
    this.tree = tree;
  }

  List<Parts> of(AskedWords asked) {
    List<Parts> all = new ArrayList<>();
    asked.words().forEach((token, times) -> all.add(where -> times(times, token, where)));
    asked.preferred().forEach(token -> all.add(where -> preferred(token, where)));
    asked
        .written()
        .forEach(written -> all.add(where -> Map.of(written.name(), tree.inItem(written, where))));
    return all;
  }

  private Map<String, Query> times(int times, Token token, Where where) {
    Map<String, Query> parts = new LinkedHashMap<>();
    words
        .parts(token, where)
        .forEach((name, query) -> parts.put(name, new BoostQuery(query, times)));
    return parts;
  }

  private Map<String, Query> preferred(Token token, Where where) {
    return where == Where.NOTE
        ? Map.of()
        : Map.of(token + ", a common word", words.preferred(token));
  }
}
