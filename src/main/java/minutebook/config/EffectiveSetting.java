package minutebook.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** The settings of one file, in its order. */
  static List<EffectiveSetting> of(String file, Setting.Mapping mapping) {
    List<EffectiveSetting> all = new ArrayList<>();
    collect(file, mapping, all);
    return all;
  }

  private static void collect(String name, Setting setting, List<EffectiveSetting> all) {
    if (setting instanceof Setting.Mapping(Map<String, Setting> values, Origin ignored)
        && !values.isEmpty()) {
      values.forEach((key, value) -> collect(name + "." + YamlScalar.of(key), value, all));
    } else {
      all.add(new EffectiveSetting(name, yaml(setting), setting.origin()));
    }
  }

  private static String yaml(Setting setting) {
    return switch (setting) {
      case Setting.Scalar scalar -> YamlScalar.of(scalar.text());
      case Setting.Sequence sequence ->
          sequence.values().stream()
              .map(EffectiveSetting::yaml)
              .collect(Collectors.joining(", ", "[", "]"));
      case Setting.Mapping mapping ->
          mapping.values().entrySet().stream()
              .map(entry -> YamlScalar.of(entry.getKey()) + ": " + yaml(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }
}
