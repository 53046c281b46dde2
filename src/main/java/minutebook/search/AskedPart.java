package minutebook.search;

import java.util.Set;

/** A part of a question: at first each word, later the people and times they name. */
sealed interface AskedPart {

  /**
   * A word.
   *
   * @param typed without punctuation around it
   * @param text as it is compared: folded, without a possessive ending
   * @param possessive whether it ends with {@code 's}
   */
  record Word(String typed, String text, boolean possessive) implements AskedPart {
    boolean capital() {
      return Character.isUpperCase(typed.codePointAt(0));
    }
  }

  /** A tag, which is asked for as it stands. */
  record Tag(String typed) implements AskedPart {}

  /**
   * A person.
   *
   * @param canonical name
   */
  record Name(String canonical, boolean possessive) implements AskedPart {}

  /**
   * A time.
   *
   * @param past value of the language, read as a time at which something was said
   * @param ahead the same for a time at which something is due; it may lie in another year
   * @param comparable whether the values are days, months or years, before which others lie
   * @param forward whether a task at that time is rather due then than written then
   */
  record Time(Relation relation, String past, String ahead, boolean comparable, boolean forward)
      implements AskedPart {

    /** How what is asked for lies to the time named. */
    enum Relation {
      AT,
      SINCE,
      BEFORE,
      AFTER,
      UNTIL,
      BY,
      WITHIN
    }
  }

  /** Whether this is a word that is compared as one of these. */
  default boolean isWord(Set<String> texts) {
    return this instanceof Word word && texts.contains(word.text());
  }
}
