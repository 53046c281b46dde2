package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.config.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The properties at the head of a note; every value is a list of texts, since any key may hold one
 * or several.
 *
 * @param values folded key → values, empty ones left out
 * @param bodyStart offset where the note's body begins
 * @param problem why the block could not be read, or null
 */
record FrontMatter(Map<String, List<String>> values, int bodyStart, @Nullable Problem problem) {

  /** What is wrong with the block, and the line of the file. */
  record Problem(String message, int line) {}

  static final FrontMatter NONE = new FrontMatter(Map.of(), 0, null);

  /** The first value of a key, or empty text. */
  String first(String key) {
    List<String> all = values.getOrDefault(key, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** All values of some keys, key after key. */
  List<String> all(Set<String> keys) {
    List<String> all = new ArrayList<>();
    lists(keys).forEach(all::addAll);
    return all;
  }

  /** The values of each of some keys that has any. */
  List<List<String>> lists(Set<String> keys) {
    List<List<String>> lists = new ArrayList<>();
    values.forEach(
        (key, texts) -> {
          if (keys.contains(key)) {
            lists.add(texts);
          }
        });
    return lists;
  }

  /** Everything under none of these keys. */
  Map<String, List<String>> without(Set<String> keys) {
    Map<String, List<String>> rest = new LinkedHashMap<>(values);
    rest.keySet().removeAll(keys);
    return rest;
  }

  static String key(String written) {
    return Folded.of(written);
  }
}
