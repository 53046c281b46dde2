package minutebook.lucene;

import java.io.IOException;
import minutebook.people.EditDistance;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** A word and those at most so many edits away; neighbours swapped are one edit. */
record NearWord(String word, int edits, CompiledWords compiled) implements Expansion {
  @Override
  public String name() {
    return "words spelled nearly like " + word;
  }

  @Override
  public TermsEnum among(Terms words) throws IOException {
    return compiled.of(this).getTermsEnum(words);
  }

  /** A near word that is rare would otherwise count for more than the word itself. */
  @Override
  public float weight(String near) {
    return switch (EditDistance.between(word, near, edits)) {
      case 0 -> 1;
      case 1 -> 0.3f;
      default -> 0.1f;
    };
  }
}
