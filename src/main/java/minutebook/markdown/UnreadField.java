package minutebook.markdown;

/**
 * What was meant for a field of a task, by all appearance, and is none. Its words stay in the text.
 *
 * @param written as it stands in the line, its end perhaps left out
 * @param reason why it is none
 * @param source offset in the note's body of the line it stands on
 */
record UnreadField(TaskField field, String written, Reason reason, int source) {

  enum Reason {
    /** What stands after the sign or the key is no value. */
    VALUE,
    /** The key stands in another case. */
    KEY,
    /** The words go on after the value. */
    MORE_WORDS,
    /** Another one counts. */
    REPEATED
  }
}
