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
    record Near(String value, int distance) {}
    return values.stream()
        .map(value -> new Near(value, distance(wanted, Folded.withoutAccents(value))))
        .filter(near -> near.distance <= Math.max(1, wanted.length() / 3))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::value))
        .limit(MOST)
        .map(Near::value)
        .toList();
  }

  /** Edits from the one text to the nearest part of the other that begins and ends with a word. */
  private static int distance(String wanted, String value) {
    if (value.contains(wanted)) {
      return 1;
    }
    int best = levenshtein(wanted, value);
    for (String word : value.split("[ /]", -1)) {
      best = Math.min(best, levenshtein(wanted, word));
    }
    return best;
  }

  /** Insertions, deletions and substitutions (Levenshtein 1966), row by row. */
  private static int levenshtein(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
