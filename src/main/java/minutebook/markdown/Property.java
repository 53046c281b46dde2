package minutebook.markdown;

import java.util.ArrayList;
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

  /** This and what stands under the same key again. */
  Property and(Property more) {
    List<String> all = new ArrayList<>(texts);
    all.addAll(more.texts);
    return new Property(all, divisible && more.divisible, line);
  }
}
