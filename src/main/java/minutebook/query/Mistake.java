package minutebook.query;

/**
 * What a part of a query has that does not do what it seems to ask for.
 *
 * @param what is wrong, as the beginning of a sentence
 * @param instead what was done about it, as it reads behind "so"; empty if that says itself
 * @param advice what to write, a sentence; empty if there is none
 */
public record Mistake(String what, String instead, String advice) {

  /** A whole message, which says nothing of what was done. */
  public static Mistake saying(String message) {
    return new Mistake(message, "", "");
  }

  /** For whoever gets an answer. */
  String message() {
    return instead.isEmpty() ? refusal() : what + ", so " + instead + ". " + advice;
  }

  /** For whoever gets none, since the query was refused. */
  String refusal() {
    return advice.isEmpty() ? what : what + ". " + advice;
  }
}
