package minutebook.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import minutebook.config.Folded;
import minutebook.people.EditDistance;

/** Values that may have been meant where one names nothing. */
public final class NearValues {
  private static final int MOST = 3;

  private NearValues() {}

  /** At most three, nearest first: those with the text in them, or a third of it changed. */
  public static List<String> of(String text, Collection<String> values) {
    String wanted = Folded.withoutAccents(text);
    int most = Math.max(1, wanted.length() / 3);
    record Near(String value, int distance) {}
    return values.stream()
        .filter(value -> !value.isBlank())
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
      best = Math.min(best, EditDistance.between(wanted, part, most));
    }
    return Math.min(best, EditDistance.between(wanted, value, most));
  }
}
