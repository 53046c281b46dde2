package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * Words that an expression matches as a whole; none, if it is refused.
 *
 * @param expression folded
 */
record WordRegex(String expression, CompiledWords compiled) implements Expansion {
  @Override
  public String name() {
    return "words that match /" + expression + "/";
  }

  boolean isUsable() {
    return compiled.of(asked()).isPresent();
  }

  @Override
  public TermsEnum among(Terms words) throws IOException {
    var automaton = compiled.of(asked());
    return automaton.isPresent() ? automaton.get().getTermsEnum(words) : TermsEnum.EMPTY;
  }

  @Override
  public float weight(String word) {
    return 1;
  }

  private CompiledWords.Expression asked() {
    return new CompiledWords.Expression(expression, true, true);
  }
}
