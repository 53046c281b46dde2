package minutebook.search;

/** What an engine could not do of a condition, so that its answer is not all that was meant. */
public record Shortfall(Criterion.Expanded asked, Reason reason) {
  /** Why. */
  public enum Reason {
    /** More words answer it than are searched: the most frequent ones were. */
    TOO_MANY_WORDS,
    /** A regular expression would take too many steps: the words in it were searched. */
    TOO_COMPLEX
  }
}
