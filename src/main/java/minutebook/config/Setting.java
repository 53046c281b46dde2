package minutebook.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A setting as written, with its place. */
sealed interface Setting {
  Origin origin();

  record Scalar(String text, Origin origin) implements Setting {}

  record Sequence(List<Setting> values, Origin origin) implements Setting {}

  record Mapping(Map<String, Setting> values, Origin origin) implements Setting {

    /** Maps merge key by key; anything else is replaced by what the later layer says. */
    Mapping overriddenBy(Mapping later) {
      Map<String, Setting> merged = new LinkedHashMap<>(values);
      later.values.forEach(
          (key, setting) ->
              merged.merge(
                  key,
                  setting,
                  (before, after) ->
                      before instanceof Mapping map && after instanceof Mapping over
                          ? map.overriddenBy(over)
                          : after));
      return new Mapping(merged, origin);
    }

    /** All but one. */
    Mapping without(String key) {
      Map<String, Setting> others = new LinkedHashMap<>(values);
      others.remove(key);
      return new Mapping(others, origin);
    }
  }
}
