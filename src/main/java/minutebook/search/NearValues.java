package minutebook.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import minutebook.config.Folded;

/** Values that may have been meant where one names nothing. */
final class NearValues {
  private static final int MOST = 3;

  private NearValues() {}

  /** At most three, nearest first: those with the text in them, or a third of it changed. */
  static List<String> of(String text, Collection<String> values) {
    String wanted = Folded.withoutAccents(text);
    int most = Math.max(1, wanted.length() / 3);
    record Near(String value, int distance) {}
    return values.stream()
        .map(value -> new Near(value, distance(wanted, Folded.withoutAccents(value), most)))
        .filter(near -> near.distance <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::value))
        .limit(MOST)
        .map(Near::value)
        .toList();
  }

  /** Edits from the one text to the other, or to the nearest word of it; not exact above most. */
  private static int distance(String wanted, String value, int most) {
    if (value.contains(wanted)) {
      return 1;
    }
    int best = most + 1;
    for (String part : value.split("[ /]", -1)) {
      best = Math.min(best, edits(wanted, part, most));
    }
    return Math.min(best, edits(wanted, value, most));
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours: the optimal string alignment
   * distance.
   */
  private static int edits(String a, String b, int most) {
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
