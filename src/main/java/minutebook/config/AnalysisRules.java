package minutebook.config;

import java.util.Set;

/**
 * How text becomes words ({@code analysis.yaml}).
 *
 * @param protectedWords folded, without accents and apostrophes; their inflection stays
 */
public record AnalysisRules(Stemmer stemmer, boolean foldAccents, Set<String> protectedWords) {
  public AnalysisRules {
    protectedWords = Set.copyOf(protectedWords);
  }

  /** English inflection. */
  public enum Stemmer {
    PORTER,
    KSTEM,
    MINIMAL,
    NONE
  }
}
