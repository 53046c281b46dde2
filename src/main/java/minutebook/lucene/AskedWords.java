package minutebook.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.search.Criterion;

/**
 * The words and phrases a condition asks for, wherever they stand in it; not those it excludes.
 *
 * @param words each once, in order
 * @param phrases each once, as its words
 */
record AskedWords(Set<Token> words, Set<List<Token>> phrases) {

  static AskedWords in(Criterion condition, LuceneAnalysis analysis) {
    AskedWords asked = new AskedWords(new LinkedHashSet<>(), new LinkedHashSet<>());
    asked.add(condition, analysis);
    return asked;
  }

  private void add(Criterion condition, LuceneAnalysis analysis) {
    switch (condition) {
      case Criterion.Words(String text) -> words.addAll(analysis.tokens(text));
      case Criterion.Phrase(String text) -> phrases.add(analysis.tokens(text));
      case Criterion.And(List<Criterion> all) -> all.forEach(one -> add(one, analysis));
      case Criterion.Or(List<Criterion> any) -> any.forEach(one -> add(one, analysis));
      case Criterion.Not ignored -> {}
      case Criterion.All ignored -> {}
      case Criterion.None ignored -> {}
      case Criterion.OfField ignored -> {}
    }
  }

  boolean isEmpty() {
    return count() == 0;
  }

  /** How many different words and phrases there are. */
  int count() {
    return words.size() + phrases.size();
  }
}
