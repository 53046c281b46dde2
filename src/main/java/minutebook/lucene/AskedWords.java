package minutebook.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.search.Criterion;

/**
 * The words and phrases a condition asks for, wherever they stand in it; not those it excludes.
 *
 * @param words each once, in order
 * @param written what is asked for as written, each once
 */
record AskedWords(Set<Token> words, Set<WrittenWords> written) {

  static AskedWords in(Criterion condition, LuceneAnalysis analysis) {
    AskedWords asked = new AskedWords(new LinkedHashSet<>(), new LinkedHashSet<>());
    asked.add(condition, analysis);
    return asked;
  }

  private void add(Criterion condition, LuceneAnalysis analysis) {
    switch (condition) {
      case Criterion.Words(String text) -> words.addAll(analysis.tokens(text));
      case Criterion.Text text -> WrittenWords.of(text, analysis).ifPresent(written::add);
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

  /** How many different words and phrases there are. */
  int count() {
    return words.size() + written.size();
  }
}
