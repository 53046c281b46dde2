package minutebook.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One setting as it counts after all layers, and the layer it comes from.
 *
 * <pre>
 * notes.headings.decision  [Decisions, Agreed]  /home/ana/vault/.minutebook/notes.yaml:2:13
 * </pre>
 *
 * @param name the file's and the keys down to the setting, between dots
 * @param value as YAML on one line
 */
public record EffectiveSetting(String name, String value, Origin origin) {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ;./_-]*");

  /** The settings of one file, in its order. */
  static List<EffectiveSetting> of(String file, Setting.Mapping mapping) {
    List<EffectiveSetting> all = new ArrayList<>();
    collect(file, mapping, all);
    return all;
  }

  private static void collect(String name, Setting setting, List<EffectiveSetting> all) {
    if (setting instanceof Setting.Mapping(Map<String, Setting> values, Origin ignored)
        && !values.isEmpty()) {
      values.forEach((key, value) -> collect(name + "." + scalar(key), value, all));
    } else {
      all.add(new EffectiveSetting(name, yaml(setting), setting.origin()));
    }
  }

  private static String yaml(Setting setting) {
    return switch (setting) {
      case Setting.Scalar scalar -> scalar(scalar.text());
      case Setting.Sequence sequence ->
          sequence.values().stream()
              .map(EffectiveSetting::yaml)
              .collect(Collectors.joining(", ", "[", "]"));
      case Setting.Mapping mapping ->
          mapping.values().entrySet().stream()
              .map(entry -> scalar(entry.getKey()) + ": " + yaml(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** In quotation marks unless it can do without. */
  private static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
