package minutebook.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one state of an index that were last found for words that stand for others: a
 * request asks for the same ones to count, to find, to score and to say whether there are more.
 */
final class FoundWords {
  /** Words that are kept, of all together. */
  private static final int MOST = 100_000;

  /** Of a field. */
  record Key(String field, Expansion expansion, int most) {}

  private final Map<Key, ExpandedQuery.Found> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int words;

  synchronized Optional<ExpandedQuery.Found> of(Key key) {
    return Optional.ofNullable(kept.get(key));
  }

  synchronized void put(Key key, ExpandedQuery.Found found) {
    ExpandedQuery.Found before = kept.put(key, found);
    words += size(found) - (before == null ? 0 : size(before));
    var eldest = kept.values().iterator();
    while (words > MOST && eldest.hasNext()) {
      words -= size(eldest.next());
      eldest.remove();
    }
  }

  /** Finding none is found out too. */
  private static int size(ExpandedQuery.Found found) {
    return 1 + found.words().size();
  }
}
