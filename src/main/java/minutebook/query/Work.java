package minutebook.query;

/**
 * What parts of a query cost, counted before they are searched.
 *
 * <pre>
 * /colou?r/     6    its characters, repetitions written out
 * harbour~2    14    its letters, for each typo
 * "a b"~5      40    its words, each of which is followed through all of a text
 * </pre>
 */
public final class Work {
  private static final int OF_A_NEAR_WORD = 20;

  private Work() {}

  /** Of a word that may have so many typos. */
  public static int ofTypos(String word, int edits) {
    return word.codePointCount(0, word.length()) * edits;
  }

  /** Of words near each other; of a script without blanks each character is a word. */
  public static int ofNear(String text) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean letter = Characters.isSearchable(c);
      boolean word = Character.isIdeographic(c) || isOther(c);
      words += word || (letter && !within) ? 1 : 0;
      within = letter && !word;
    }
    return words * OF_A_NEAR_WORD;
  }

  private static boolean isOther(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
