package minutebook.live;

import java.util.Optional;

/**
 * Puts what placeholders stand for in their place, and takes inline comments out.
 *
 * <pre>
 * path includes {{query.file.path}}   →  path includes Work/Plans.md
 * short mode {{! for now }}           →  short mode
 * </pre>
 */
final class Placeholders {
  private static final String BEGIN = "{{";
  private static final String END = "}}";
  private static final String PRESET = "preset.";

  private Placeholders() {}

  /**
   * An instruction without placeholders, which may be several lines.
   *
   * @param unknown the first that stands for nothing
   */
  record Expanded(String text, Optional<String> unknown) {}

  static Expanded expand(String text, QueryPage page) {
    StringBuilder expanded = new StringBuilder();
    Optional<String> unknown = Optional.empty();
    int start = 0;
    int begin = text.indexOf(BEGIN);
    int end = begin < 0 ? -1 : text.indexOf(END, begin);
    while (end >= 0) {
      String name = text.substring(begin + BEGIN.length(), end).strip();
      expanded.append(text, start, begin);
      if (!name.startsWith("!")) {
        Optional<String> value = value(name, page);
        expanded.append(value.orElse(""));
        if (value.isEmpty() && unknown.isEmpty()) {
          unknown = Optional.of(name);
        }
      }
      start = end + END.length();
      begin = text.indexOf(BEGIN, start);
      end = begin < 0 ? -1 : text.indexOf(END, begin);
    }
    return new Expanded(expanded.append(text, start, text.length()).toString().strip(), unknown);
  }

  private static Optional<String> value(String name, QueryPage page) {
    return name.startsWith(PRESET)
        ? Presets.named(name.substring(PRESET.length())).map(preset -> expand(preset, page).text())
        : page.value(name);
  }
}
