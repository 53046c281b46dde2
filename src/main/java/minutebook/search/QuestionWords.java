package minutebook.search;

import java.util.Set;

/** Words of a question that are not what it asks about. */
final class QuestionWords {
  /** A text that begins with one of these asks, and there it is no content. */
  static final Set<String> FIRST =
      Set.of(
          "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "did", "does",
          "will", "do", "is", "are", "was", "were", "has", "have", "had", "can", "could", "show",
          "list", "find", "give", "tell", "any");

  /** No content in a text that asks. */
  static final Set<String> VERBS =
      Set.of(
          "say",
          "says",
          "said",
          "tell",
          "told",
          "talk",
          "talks",
          "talked",
          "talking",
          "discuss",
          "discussed",
          "speak",
          "spoke",
          "spoken",
          "mention",
          "mentions",
          "mentioned",
          "happen",
          "happened",
          "meet",
          "met",
          "attend",
          "attended",
          "come",
          "came",
          "up",
          "learn",
          "learned",
          "please");

  /** No content in any reading. */
  static final Set<String> FILLERS =
      Set.of(
          "all",
          "everything",
          "anything",
          "many",
          "much",
          "most",
          "upon",
          "regarding",
          "concerning",
          "during",
          "between",
          "mine",
          "myself");

  /** No content before the people, times and subjects they are of. */
  static final Set<String> NOTES = Set.of("note", "notes", "meeting", "meetings", "items");

  /**
   * Without these a query would ask for something else, or for the contrary, so what has them is
   * not read.
   */
  private static final Set<String> UNREAD =
      Set.of(
          "not",
          "no",
          "none",
          "never",
          "without",
          "except",
          "excluding",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "or",
          "ago",
          "few",
          "couple",
          "several",
          "after",
          "before",
          "since",
          "until",
          "till",
          "cannot");

  private QuestionWords() {}

  static boolean isUnread(AskedPart.Word word) {
    return UNREAD.contains(word.text()) || word.text().endsWith("n't");
  }
}
