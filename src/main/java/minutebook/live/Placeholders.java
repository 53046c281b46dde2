package minutebook.live;

import java.util.Optional;
import minutebook.query.Limits;

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
  private static final String TOO_LONG =
      "with what the placeholders stand for it is longer than the %,d characters a query may have; write less"
          .formatted(Limits.LENGTH);

  private Placeholders() {}

  /**
   * An instruction without placeholders, which may be several lines.
   *
   * @param problem why it cannot be one
   */
  record Expanded(String text, Optional<String> problem) {}

  static Expanded expand(String text, QueryPage page) {
    StringBuilder expanded = new StringBuilder();
    int start = 0;
    int begin = text.indexOf(BEGIN);
    int end = begin < 0 ? -1 : text.indexOf(END, begin);
    while (end >= 0) {
      String name = text.substring(begin + BEGIN.length(), end).strip();
      Optional<String> value = name.startsWith("!") ? Optional.of("") : value(name, page);
      expanded.append(text, start, begin).append(value.orElse(""));
      if (value.isEmpty()) {
        return new Expanded(text, Optional.of(unknown(name)));
      }
      if (expanded.length() > Limits.LENGTH) {
        return new Expanded(text, Optional.of(TOO_LONG));
      }
      start = end + END.length();
      begin = text.indexOf(BEGIN, start);
      end = begin < 0 ? -1 : text.indexOf(END, begin);
    }
    return new Expanded(
        expanded.append(text, start, text.length()).toString().strip(), Optional.empty());
  }

  private static String unknown(String name) {
    return "nothing is known of {{%s}}; presets of the plugin's settings and scripts are not read"
        .formatted(name);
  }

  private static Optional<String> value(String name, QueryPage page) {
    return name.startsWith(PRESET)
        ? Presets.named(name.substring(PRESET.length())).map(preset -> expand(preset, page).text())
        : page.value(name);
  }
}
