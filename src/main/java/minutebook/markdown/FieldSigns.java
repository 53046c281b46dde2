package minutebook.markdown;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.TaskRules;

/**
 * The signs fields begin with in the emoji format. After a sign may stand a variation selector,
 * which is not seen but typed by many keyboards.
 */
final class FieldSigns {
  private static final char VARIATION_SELECTOR = '\uFE0F';

  /**
   * A sign found in a line.
   *
   * @param start offset of its first character
   * @param fixed the value the sign itself says, or empty
   */
  record Sign(int start, TaskField field, String fixed) {}

  private record Meaning(TaskField field, String fixed) {}

  /** Characters that end a sign; hardly any other place of a line needs a look. */
  private final Set<Character> lastCharacters = new HashSet<>();

  /** Sign → meaning; longer ones stand before what they may end with. */
  private final Map<String, Meaning> signs =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  FieldSigns(TaskRules rules) {
    rules
        .priorities()
        .forEach((sign, level) -> signs.put(sign, new Meaning(TaskField.PRIORITY, level.id())));
    rules.dates().forEach((sign, date) -> signs.put(sign, new Meaning(TaskField.of(date), "")));
    rules.fields().forEach((sign, field) -> signs.put(sign, new Meaning(TaskField.of(field), "")));
    signs.keySet().forEach(sign -> lastCharacters.add(sign.charAt(sign.length() - 1)));
  }

  /** The sign that ends at an offset, with or without a variation selector. */
  Optional<Sign> endingAt(String line, int offset) {
    boolean selector = offset > 0 && line.charAt(offset - 1) == VARIATION_SELECTOR;
    int end = selector ? offset - 1 : offset;
    if (end <= 0 || !lastCharacters.contains(line.charAt(end - 1))) {
      return Optional.empty();
    }
    for (Map.Entry<String, Meaning> sign : signs.entrySet()) {
      int start = end - sign.getKey().length();
      if (line.startsWith(sign.getKey(), start)) {
        Meaning meaning = sign.getValue();
        return Optional.of(new Sign(start, meaning.field(), meaning.fixed()));
      }
    }
    return Optional.empty();
  }
}
