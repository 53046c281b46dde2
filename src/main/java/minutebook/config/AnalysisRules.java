package minutebook.config;

/** How text becomes words ({@code analysis.yaml}). */
public record AnalysisRules(Stemmer stemmer, boolean foldAccents) {
  /** English inflection. */
  public enum Stemmer {
    PORTER,
    KSTEM,
    MINIMAL,
    NONE
  }
}
