package minutebook.lucene;

import java.io.IOException;
import minutebook.search.Criterion;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** What stands for any of the words of an index that are like it. */
sealed interface Expansion permits WordPattern, NearWord, WordRegex {
  /** For explanations. */
  String name();

  /** Those among the words of a field, in their order. */
  TermsEnum among(Terms words) throws IOException;

  /** What one of them counts for, from above 0 to 1, so that what was typed counts most. */
  float weight(String word);

  /** The expansion of a condition, folded like the words it is compared with. */
  static Expansion of(Criterion.Expanded condition, LuceneAnalysis analysis) {
    return switch (condition) {
      case Criterion.Pattern(String pattern) -> new WordPattern(analysis.folded(pattern));
      case Criterion.Fuzzy(String word, int edits) ->
          new NearWord(analysis.folded(word), edits, analysis.compiled());
      case Criterion.Regex(String expression) ->
          new WordRegex(analysis.folded(expression), analysis.compiled());
    };
  }
}
