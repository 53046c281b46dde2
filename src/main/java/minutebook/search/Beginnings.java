package minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Folded;
import minutebook.search.Searcher.Counted;

/**
 * Values by what they, or a word of them, begin with. Case and accents do not matter.
 *
 * <pre>
 * ana silva   Ana Silva, its beginning
 * silva       Ana Silva, an inner word
 * </pre>
 */
final class Beginnings {
  /**
   * A value and all it may be called.
   *
   * @param spellings the value itself need not be among them
   */
  record Named(Counted value, Collection<String> spellings) {
    static Named byItself(Counted value) {
      return new Named(value, List.of(value.value()));
    }
  }

  /**
   * What a value is found by.
   *
   * @param inner whether it is a word within
   * @param rank the lower, the better
   */
  private record Key(String folded, boolean inner, long rank, Counted value) {}

  private static final Comparator<Key> BEST =
      Comparator.comparing(Key::inner)
          .thenComparingLong(Key::rank)
          .thenComparing(key -> key.value.value());

  /** Sorted. */
  private final List<Key> keys = new ArrayList<>();

  private Beginnings() {}

  /** Of those that begin alike, the ones that most items have come first. */
  static Beginnings byUse(Collection<Named> values) {
    Beginnings beginnings = new Beginnings();
    values.forEach(named -> beginnings.add(named, -named.value().count()));
    return beginnings.sorted();
  }

  /** Of those that begin alike, the ones that stand first in the list come first. */
  static Beginnings inOrder(List<Counted> values) {
    Beginnings beginnings = new Beginnings();
    for (int i = 0; i < values.size(); i++) {
      beginnings.add(Named.byItself(values.get(i)), i);
    }
    return beginnings.sorted();
  }

  private Beginnings sorted() {
    keys.sort(Comparator.comparing(Key::folded));
    return this;
  }

  private void add(Named named, long rank) {
    for (String spelling : named.spellings()) {
      String folded = Folded.withoutAccents(spelling);
      boolean inWord = false;
      for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
        boolean letter = Character.isLetterOrDigit(folded.codePointAt(i));
        if (i == 0 || (letter && !inWord)) {
          keys.add(new Key(folded.substring(i), i > 0, rank, named.value()));
        }
        inWord = letter;
      }
    }
  }

  /** The best values; those that begin so themselves come before those with a word that does. */
  List<Counted> find(String beginning, int most) {
    String folded = folded(beginning);
    Map<String, Key> found = new HashMap<>();
    for (int i = first(folded); i < keys.size() && keys.get(i).folded.startsWith(folded); i++) {
      Key key = keys.get(i);
      found.merge(
          key.value.value(), key, (one, other) -> BEST.compare(one, other) <= 0 ? one : other);
    }
    return found.values().stream().sorted(BEST).limit(most).map(Key::value).toList();
  }

  /** The blank after a word says that the word is whole. */
  private static String folded(String beginning) {
    String folded = Folded.withoutAccents(beginning);
    return beginning.endsWith(" ") && !folded.isEmpty() ? folded + " " : folded;
  }

  /** The first key that does not stand before a text. */
  private int first(String folded) {
    int from = 0;
    int to = keys.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (keys.get(middle).folded.compareTo(folded) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
