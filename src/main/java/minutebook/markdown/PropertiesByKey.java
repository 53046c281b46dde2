package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Properties as they are read; a key that stands several times keeps the values of all. */
final class PropertiesByKey {
  private final Map<String, List<Property>> read = new LinkedHashMap<>();

  void add(String key, Property property) {
    read.computeIfAbsent(key, unused -> new ArrayList<>()).add(property);
  }

  /** One of each key, in the order of their first places. */
  Map<String, Property> all() {
    Map<String, Property> all = new LinkedHashMap<>();
    read.forEach((key, parts) -> all.put(key, Property.together(parts)));
    return all;
  }
}
