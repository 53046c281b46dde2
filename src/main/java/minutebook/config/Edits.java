package minutebook.config;

/**
 * How far two texts are apart: insertions, deletions and replacements of one letter, and swaps of
 * two neighbours (the optimal string alignment distance).
 */
public final class Edits {
  private Edits() {}

  /** The distance; not exact when it is more than a limit, but then more too. */
  public static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : next(edits, a, i, b, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int next(int[][] edits, String a, int i, String b, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
