package minutebook.people;

/**
 * How far two texts are apart: insertions, deletions and replacements of one letter, and swaps of
 * two neighbours (the optimal string alignment distance).
 *
 * <p>Only a band around the diagonal is looked at, as wide as the limit (Ukkonen, "Algorithms for
 * approximate string matching", 1985), so that long texts cost no more than they have letters.
 */
public final class EditDistance {
  private final String a;
  private final String b;
  private final int most;
  private final int beyond;

  private EditDistance(String a, String b, int most) {
    this.a = a;
    this.b = b;
    this.most = most;
    this.beyond = most + 1;
  }

  /** The distance; not exact when it is more than a limit, but then more too. */
  public static int between(String a, String b, int most) {
    int limit = Math.min(most, Math.max(a.length(), b.length()));
    return Math.abs(a.length() - b.length()) > limit
        ? limit + 1
        : new EditDistance(a, b, limit).distance();
  }

  private int distance() {
    int[] twoAbove = new int[b.length() + 2];
    int[] above = new int[b.length() + 2];
    int[] row = new int[b.length() + 2];
    for (int j = 0; j <= Math.min(beyond, b.length()); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int first = Math.max(1, i - most);
      int last = Math.min(b.length(), i + most);
      row[first - 1] = first == 1 ? i : beyond;
      for (int j = first; j <= last; j++) {
        row[j] = next(twoAbove, above, row, i, j);
      }
      row[last + 1] = beyond;
      int[] free = twoAbove;
      twoAbove = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  private int next(int[] twoAbove, int[] above, int[] row, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, twoAbove[j - 2] + 1) : least;
  }
}
