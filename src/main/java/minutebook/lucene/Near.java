package minutebook.lucene;

import java.io.IOException;
import java.util.List;
import minutebook.people.EditDistance;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Words at most so many edits away from one; neighbours swapped are one edit.
 *
 * @param isBeginning whether it is enough that a word begins so: {@code bolar} is near bollards
 */
record Near(String word, int edits, boolean isBeginning) {
  /** Those among the words of a field, in their order. */
  TermsEnum among(Terms words) throws IOException {
    Automaton near = new LevenshteinAutomata(word, true).toAutomaton(edits);
    Automaton wanted =
        isBeginning
            ? Operations.determinize(
                Operations.concatenate(List.of(near, Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)
            : near;
    return new CompiledAutomaton(wanted, false, true).getTermsEnum(words);
  }

  /** How far away another is, which is no further than that. */
  int edits(String other) {
    int least = EditDistance.between(word, other, edits);
    if (isBeginning) {
      int longest = Math.min(other.length(), word.length() + edits);
      for (int end = Math.max(0, word.length() - edits); end <= longest; end++) {
        least = Math.min(least, EditDistance.between(word, other.substring(0, end), edits));
      }
    }
    return least;
  }
}
