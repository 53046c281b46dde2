package minutebook.lucene;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.search.Criterion;

/**
 * The words and phrases a condition asks for, wherever they stand in it; not those it excludes.
 *
 * @param words each with how often it is asked for, in order
 * @param written what is asked for as written, each once
 * @param preferred words that need not be there
 */
record AskedWords(Map<Token, Integer> words, Set<WrittenWords> written, Set<Token> preferred) {

  static AskedWords in(Criterion condition, LuceneAnalysis analysis) {
    AskedWords asked =
        new AskedWords(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    asked.add(condition, analysis);
    asked.preferred.removeAll(asked.words.keySet());
    return asked;
  }

  private void add(Criterion condition, LuceneAnalysis analysis) {
    switch (condition) {
      case Criterion.Words(String text) ->
          analysis.tokens(text).forEach(token -> words.merge(token, 1, Integer::sum));
      case Criterion.Text text -> WrittenWords.of(text, analysis).ifPresent(written::add);
      case Criterion.Preferred(Criterion less) ->
          preferred.addAll(in(less, analysis).words.keySet());
      case Criterion.InNote(Criterion inNote) -> add(inNote, analysis);
      case Criterion.And(List<Criterion> all) -> all.forEach(one -> add(one, analysis));
      case Criterion.Or(List<Criterion> any) -> any.forEach(one -> add(one, analysis));
      case Criterion.Not ignored -> {}
      case Criterion.All ignored -> {}
      case Criterion.None ignored -> {}
      case Criterion.OfField ignored -> {}
      case Criterion.Within within -> add(within.criterion(), analysis);
    }
  }

  boolean isEmpty() {
    return count() == 0;
  }

  /** How many different words and phrases there are, but for those preferred. */
  int count() {
    return words.size() + written.size();
  }
}
