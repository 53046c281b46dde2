package minutebook.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Word;

/** What is searched in the place of what cannot be searched as it is meant. */
public final class PlainWords {
  /** Beside anything else it says nothing, and {@link Simplify} removes it. */
  static final Not NOTHING = new Not(new MatchAll());

  private PlainWords() {}

  /**
   * The words of a regular expression.
   *
   * @param text as typed; one without words finds nothing, since everything would be no answer
   */
  public static QueryNode ofExpression(String text, Span span) {
    return Characters.isPunctuation(text) ? NOTHING : new Word(text, span);
  }

  /** The words of a phrase wherever they stand, each once. */
  static List<QueryNode> ofPhrase(Phrase phrase) {
    Set<String> words = new LinkedHashSet<>();
    int start = 0;
    for (int i = 0; i <= phrase.text().length(); i++) {
      if (i == phrase.text().length() || Characters.isBlank(phrase.text().charAt(i))) {
        words.add(phrase.text().substring(start, i));
        start = i + 1;
      }
    }
    words.removeIf(Characters::isPunctuation);
    List<QueryNode> all = new ArrayList<>();
    words.forEach(word -> all.add(new Phrase(word, 0, phrase.span())));
    return all;
  }
}
