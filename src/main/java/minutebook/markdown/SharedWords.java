package minutebook.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Words that each of many items has, such as the names of a table's columns. */
final class SharedWords {
  /** All items together would otherwise have far more words than their note. */
  private static final int MOST_CHARACTERS = 1_000;

  private SharedWords() {}

  /** The first of them, as many as each item may have. */
  static List<String> of(Collection<String> all) {
    List<String> first = new ArrayList<>();
    int left = MOST_CHARACTERS;
    for (String words : all) {
      if (!words.isBlank() && left > 0) {
        String some = words.substring(0, Math.min(words.length(), left));
        first.add(some);
        left -= some.length();
      }
    }
    return List.copyOf(first);
  }
}
