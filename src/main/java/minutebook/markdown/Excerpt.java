package minutebook.markdown;

/** Words of a note as a diagnostic quotes them: enough to find them by, however many there are. */
final class Excerpt {
  private static final int LONGEST = 60;

  /** What a parser says in its own words, which may end with words of the note. */
  private static final int LONGEST_PROBLEM = 2 * LONGEST;

  private static final String MORE = "…";

  private Excerpt() {}

  /** In quotes, and without its end if it is long. */
  static String of(String written) {
    return "'" + shortened(written, LONGEST) + "'";
  }

  /** What a parser says is wrong. */
  static String ofProblem(String problem) {
    return shortened(problem, LONGEST_PROBLEM);
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean within = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, within ? most - 1 : most) + MORE;
  }
}
