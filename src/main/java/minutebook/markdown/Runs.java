package minutebook.markdown;

import minutebook.config.Blanks;

/** The same character, or white space, several times one after the other. */
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

  /** Where white space at an offset ends. */
  static int blanksEnd(CharSequence text, int start, int to) {
    int end = start;
    while (end < to && Blanks.is(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
