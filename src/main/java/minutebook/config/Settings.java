package minutebook.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One map of settings. Every wrong value is an error that names its place and what is allowed, and
 * so is every key that nobody asked for.
 */
final class Settings {
  private final Setting.Mapping mapping;
  private final Set<String> asked = new HashSet<>();

  Settings(Setting.Mapping mapping) {
    this.mapping = mapping;
  }

  static Settings of(Setting setting) throws ConfigurationException {
    if (setting instanceof Setting.Mapping mapping) {
      return new Settings(mapping);
    }
    throw Readings.wrong(setting, "lines such as 'name: value' below the key");
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

  /**
   * Lists of words under names, the other way round: word → what it is listed under. The keys of
   * this map are names and nothing else.
   *
   * @param form how a word is held
   */
  <T> Map<String, T> listedUnder(T[] values, Function<T, String> name, UnaryOperator<String> form)
      throws ConfigurationException {
    Map<String, T> listed = new LinkedHashMap<>();
    Map<String, Origin> places = new HashMap<>();
    for (T value : values) {
      for (Setting word : optional(name.apply(value), List.<Setting>of(), Settings::elements)) {
        String key = form.apply(Readings.word(word));
        T before = listed.put(key, value);
        Origin placeBefore = places.put(key, word.origin());
        if (before != null && placeBefore != null && !before.equals(value)) {
          throw new ConfigurationException(
              isInherited(word.origin()) ? placeBefore : word.origin(),
              "'%s' stands under %s and under %s"
                  .formatted(Readings.text(word), name.apply(before), name.apply(value)),
              "keep one of them; a list given replaces the bundled one");
        }
      }
    }
    nothingElse();
    return listed;
  }

  /** Whether a place is of the first layer, which the later ones cannot edit. */
  private boolean isInherited(Origin place) {
    return place.file().equals(mapping.origin().file());
  }

  private static List<Setting> elements(Setting setting) throws ConfigurationException {
    return Readings.list(element -> element).of(setting);
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
}
