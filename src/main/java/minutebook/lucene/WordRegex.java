package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Words that an expression matches as a whole. */
record WordRegex(String expression) implements Expansion {
  @Override
  public String name() {
    return "words that match /" + expression + "/";
  }

  /** Steps to make the expression deterministic; some, such as {@code .*a.{99}}, take 2^99. */
  private static final int STEPS = 10_000;

  /** Whether it can be read, and needs no more steps than are allowed. */
  boolean isUsable() {
    try {
      automaton();
      return true;
    } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
      return false;
    }
  }

  @Override
  public TermsEnum among(Terms words) throws IOException {
    return automaton().getTermsEnum(words);
  }

  @Override
  public float weight(String word) {
    return 1;
  }

  private CompiledAutomaton automaton() {
    return new CompiledAutomaton(
        Operations.determinize(new RegExp(expression, RegExp.NONE).toAutomaton(), STEPS));
  }
}
