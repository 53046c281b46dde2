package minutebook.lucene;

import java.io.IOException;
import minutebook.people.EditDistance;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Transition;

/**
 * Words at most so many edits away from one; neighbours swapped are one edit.
 *
 * @param isBeginning whether it is enough that a word begins so: {@code bolar} is near bollards
 */
record Near(String word, int edits, boolean isBeginning) {
  /** Those among the words of a field, in their order. */
  TermsEnum among(Terms words) throws IOException {
    Automaton near = new LevenshteinAutomata(word, true).toAutomaton(edits);
    return new CompiledAutomaton(isBeginning ? beginning(near) : near, false, true)
        .getTermsEnum(words);
  }

  /** What it accepts, and whatever begins so; it stays deterministic and as large as it is. */
  private static Automaton beginning(Automaton near) {
    Automaton.Builder longer = new Automaton.Builder();
    for (int state = 0; state < near.getNumStates(); state++) {
      longer.setAccept(longer.createState(), near.isAccept(state));
    }
    Transition next = new Transition();
    for (int state = 0; state < near.getNumStates(); state++) {
      if (near.isAccept(state)) {
        longer.addTransition(state, state, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
      } else {
        for (int i = near.initTransition(state, next); i > 0; i--) {
          near.getNextTransition(next);
          longer.addTransition(state, next.dest, next.min, next.max);
        }
      }
    }
    return longer.finish();
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
