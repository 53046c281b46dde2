package minutebook.search;

import java.util.Locale;
import java.util.Optional;

/** How the text of a search is to be read. */
public enum Syntax {
  /** The query language. */
  MINUTEBOOK,
  /** Lucene's, for those who know it. */
  LUCENE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Syntax> of(String id) {
    for (Syntax syntax : values()) {
      if (syntax.id().equals(id)) {
        return Optional.of(syntax);
      }
    }
    return Optional.empty();
  }
}
