package minutebook.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** In which role a question names a person: by the words beside the name. */
enum AskedRole {
  PARTICIPANT("with"),
  ASSIGNEE("assignee"),
  MENTIONED("mentions"),
  SUBJECT("about"),
  ANY("person");

  private static final Set<String> MET = Set.of("with", "meet", "met", "alongside");
  private static final Set<String> TALKED =
      Set.of("talk", "talks", "talked", "talking", "speak", "spoke", "spoken");
  private static final Set<String> MENTION =
      Set.of("mention", "mentions", "mentioned", "mentioning", "naming");
  private static final Set<String> OF = Set.of("about", "on", "of", "regarding", "concerning");
  private static final Set<String> ABOUT = Set.of("about", "on", "regarding", "concerning");
  private static final Set<String> BY = Set.of("from", "by");
  private static final Set<String> OWED = Set.of("owe", "owes", "to");
  private static final Set<String> IS = Set.of("is", "was", "are", "were", "been", "gets", "got");

  private final String qualifier;

  AskedRole(String qualifier) {
    this.qualifier = qualifier;
  }

  String qualifier() {
    return qualifier;
  }

  /**
   * The role of a name.
   *
   * @param kind what is asked for of it
   */
  static AskedRole of(List<AskedPart> parts, int name, AskedFor kind) {
    if (isWord(parts, name - 1, Set.of("and")) && isName(parts, name - 2)) {
      return of(parts, name - 2, kind);
    }
    if (isWord(parts, name - 2, Set.of("assigned"))) {
      return ASSIGNEE;
    }
    boolean to = isWord(parts, name - 1, Set.of("to"));
    if (isWord(parts, name - 1, MET) || (to && isWord(parts, name - 2, TALKED))) {
      return PARTICIPANT;
    }
    if (isWord(parts, name - 1, MENTION) || isMentioned(parts, name)) {
      return MENTIONED;
    }
    if (kind == AskedFor.FACTS && isWord(parts, name - 1, OF)) {
      return SUBJECT;
    }
    boolean other = Stream.of(ABOUT, BY, OWED).anyMatch(words -> isWord(parts, name - 1, words));
    return kind == AskedFor.TASKS && !other ? ASSIGNEE : ANY;
  }

  /** {@code where was Ana mentioned}, {@code where Ana is mentioned}. */
  private static boolean isMentioned(List<AskedPart> parts, int name) {
    return (isWord(parts, name - 1, IS) && isWord(parts, name + 1, MENTION))
        || (isWord(parts, name + 1, IS) && isWord(parts, name + 2, MENTION));
  }

  private static boolean isName(List<AskedPart> parts, int index) {
    return index >= 0 && parts.get(index) instanceof AskedPart.Name;
  }

  private static boolean isWord(List<AskedPart> parts, int index, Set<String> words) {
    return index >= 0 && index < parts.size() && parts.get(index).isWord(words);
  }

  /** What a question asks for, as far as it matters to people. */
  enum AskedFor {
    TASKS,
    FACTS,
    OTHERS
  }
}
