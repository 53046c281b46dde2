package minutebook.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Typed reading of one map of settings: every wrong value is an error that names its place and what
 * is allowed, and so is every key that nobody asked for.
 */
final class Settings {
  /** Reads one value. */
  interface Reading<T> {
    T of(Setting setting) throws ConfigurationException;
  }

  private final Setting.Mapping mapping;
  private final Set<String> asked = new HashSet<>();

  Settings(Setting.Mapping mapping) {
    this.mapping = mapping;
  }

  static Settings of(Setting setting) throws ConfigurationException {
    if (setting instanceof Setting.Mapping mapping) {
      return new Settings(mapping);
    }
    throw new ConfigurationException(
        setting.origin(),
        "a map is wanted here",
        "write lines such as 'name: value' below the key");
  }

  <T> T required(String key, Reading<T> reading) throws ConfigurationException {
    Setting setting = find(key);
    if (setting == null) {
      throw new ConfigurationException(mapping.origin(), "'" + key + "' is missing", "add it");
    }
    return reading.of(setting);
  }

  <T> T optional(String key, T otherwise, Reading<T> reading) throws ConfigurationException {
    Setting setting = find(key);
    return setting == null ? otherwise : reading.of(setting);
  }

  private @Nullable Setting find(String key) {
    asked.add(key);
    return mapping.values().get(key);
  }

  /** Every key with its value, in the order written. */
  <T> Map<String, T> each(Reading<T> reading) throws ConfigurationException {
    Map<String, T> all = new LinkedHashMap<>();
    for (Map.Entry<String, Setting> entry : mapping.values().entrySet()) {
      asked.add(entry.getKey());
      all.put(entry.getKey(), reading.of(entry.getValue()));
    }
    return all;
  }

  /** To be called last. */
  void nothingElse() throws ConfigurationException {
    for (Map.Entry<String, Setting> entry : mapping.values().entrySet()) {
      if (!asked.contains(entry.getKey())) {
        throw new ConfigurationException(
            entry.getValue().origin(),
            "there is no setting '" + entry.getKey() + "'",
            "allowed here: " + asked.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
  }

  static String text(Setting setting) throws ConfigurationException {
    if (setting instanceof Setting.Scalar scalar) {
      return scalar.text();
    }
    throw new ConfigurationException(setting.origin(), "one value is wanted here", "write one");
  }

  static double weight(Setting setting) throws ConfigurationException {
    double value = number(setting, Double::valueOf);
    if (value >= 0 && value <= 1000) {
      return value;
    }
    throw wrong(setting, "a number from 0 to 1000");
  }

  static Reading<Long> count(long least, long most) {
    return setting -> {
      long value = number(setting, Long::valueOf);
      if (value < least || value > most) {
        throw wrong(setting, "a whole number from " + least + " to " + most);
      }
      return value;
    };
  }

  static boolean yesOrNo(Setting setting) throws ConfigurationException {
    return switch (text(setting)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(setting, "true or false");
    };
  }

  static <T> Reading<T> oneOf(Function<String, Optional<T>> named, String allowed) {
    return setting ->
        named.apply(text(setting)).orElseThrow(() -> wrong(setting, "one of: " + allowed));
  }

  static <T> Reading<List<T>> list(Reading<T> reading) {
    return setting -> {
      if (!(setting instanceof Setting.Sequence sequence)) {
        throw wrong(setting, "a list such as [one, two]");
      }
      List<T> values = new ArrayList<>();
      for (Setting value : sequence.values()) {
        values.add(reading.of(value));
      }
      return List.copyOf(values);
    };
  }

  static Set<String> foldedSet(Setting setting) throws ConfigurationException {
    return list(Settings::text).of(setting).stream()
        .map(Folded::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <N> N number(Setting setting, Function<String, N> parse)
      throws ConfigurationException {
    try {
      return parse.apply(text(setting));
    } catch (NumberFormatException e) {
      throw wrong(setting, "a number");
    }
  }

  static ConfigurationException wrong(Setting setting, String allowed) {
    String what = setting instanceof Setting.Scalar scalar ? "'" + scalar.text() + "'" : "this";
    return new ConfigurationException(
        setting.origin(), what + " cannot be used", "allowed: " + allowed);
  }
}
