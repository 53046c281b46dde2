package minutebook.search;

import java.util.Locale;

/** How well something found answers the query, best first. */
public enum Match {
  /** An item holds all that was asked for; a note does, wherever it stands. */
  OUTRIGHT,
  /** An item holds one of the words, and its note all of them. */
  SCATTERED,
  /** It holds some of the words. */
  FEWER_WORDS,
  /** It holds words that are spelled nearly so. */
  TYPOS;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
