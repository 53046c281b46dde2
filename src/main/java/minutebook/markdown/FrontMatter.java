package minutebook.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import minutebook.config.Blanks;
import minutebook.config.Folded;
import minutebook.note.Diagnostic;

/**
 * The properties at the head of a note.
 *
 * @param properties folded key → what it says, also when that is nothing
 * @param bodyStart offset where the note's body begins
 * @param diagnostics what is wrong with the block
 * @param left line → its text, of what is in no property
 */
record FrontMatter(
    Map<String, Property> properties,
    int bodyStart,
    List<Diagnostic> diagnostics,
    SortedMap<Integer, String> left) {

  static final FrontMatter NONE = text(List.of());

  /** What stands at the head is text like the rest. */
  static FrontMatter text(List<Diagnostic> diagnostics) {
    return new FrontMatter(Map.of(), 0, diagnostics, Collections.emptySortedMap());
  }

  /** The first value under some keys, on one line however YAML writes it, or empty text. */
  String first(Set<String> keys) {
    return all(keys).stream().findFirst().map(Blanks::collapsed).orElse("");
  }

  /** All values of some keys, key after key. */
  List<String> all(Set<String> keys) {
    List<String> all = new ArrayList<>();
    properties(keys).forEach(property -> all.addAll(property.texts()));
    return all;
  }

  /** What stands under some keys. */
  List<Property> properties(Set<String> keys) {
    List<Property> found = new ArrayList<>();
    properties.forEach(
        (key, property) -> {
          if (keys.contains(key)) {
            found.add(property);
          }
        });
    return found;
  }

  /** Folded key → values, those without any left out. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    properties.forEach(
        (key, property) -> {
          if (!property.texts().isEmpty()) {
            values.put(key, property.texts());
          }
        });
    return values;
  }

  /** The values under none of these keys. */
  Map<String, List<String>> without(Set<String> keys) {
    Map<String, List<String>> rest = values();
    rest.keySet().removeAll(keys);
    return rest;
  }

  static String key(String written) {
    return Folded.of(written);
  }
}
