package minutebook.markdown;

import java.util.List;

/**
 * What front matter says under one key.
 *
 * @param texts every value as written, none blank
 * @param divisible whether a comma in the only value can stand between several: not in a list whose
 *     element is quoted
 * @param line of the file, where the key first stands
 */
record Property(List<String> texts, boolean divisible, int line) {
  Property {
    texts = List.copyOf(texts);
  }

  /** What stands under the same key at several places, at least one. */
  static Property together(List<Property> parts) {
    return new Property(
        parts.stream().flatMap(part -> part.texts.stream()).toList(),
        parts.stream().allMatch(Property::divisible),
        parts.getFirst().line);
  }
}
