package minutebook.markdown;

/** The same character several times, one after the other. */
final class Runs {
  private Runs() {}

  /** Where the character at an offset stands no longer. */
  static int end(CharSequence text, int start, int to) {
    int end = start;
    while (end < to && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }
}
