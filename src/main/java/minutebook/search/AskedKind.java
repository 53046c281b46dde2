package minutebook.search;

import java.util.Set;

/**
 * What a question asks for.
 *
 * @see KindPhrases for the words that say so
 */
enum AskedKind {
  DECISION("section:decision", "made", "make", "making", "taken", "take", "took", "reached", "key"),
  FACT("section:fact", "key", "known", "know"),
  SUMMARY("section:summary"),
  BLOCKER("section:blocker"),
  OPPORTUNITY("section:opportunity"),
  /** The kinds from here on are tasks; of two, the later one says more. */
  TASK("is:task"),
  OPEN("is:open"),
  DONE("is:done"),
  BLOCKED("is:blocked"),
  OVERDUE("is:overdue");

  private static final Set<String> TASK_WORDS =
      Set.of("assigned", "assign", "still", "list", "got", "get", "must", "need", "needs", "left");

  private final String query;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of
  private final Set<String> saidBeside;

  AskedKind(String query, String... saidBeside) {
    this.query = query;
    this.saidBeside = Set.of(saidBeside);
  }

  String query() {
    return query;
  }

  boolean isTask() {
    return compareTo(TASK) >= 0;
  }

  boolean isOpenTask() {
    return compareTo(OPEN) >= 0 && this != DONE;
  }

  /** Words that are no content beside this kind: {@code decisions made}. */
  boolean isSaidBeside(String word) {
    return saidBeside.contains(word) || (isTask() && TASK_WORDS.contains(word));
  }
}
