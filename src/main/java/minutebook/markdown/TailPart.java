package minutebook.markdown;

/** One construct that may stand at the end of a task line. */
interface TailPart {

  /** Takes one of its kind off the end, if there is one; whether there was. */
  boolean take(TaskTail tail);
}
