package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Properties as they are read; a key that stands several times keeps the values of all. */
final class PropertiesByKey {
  private final Map<String, List<Property>> read = new LinkedHashMap<>();

  private final Set<String> single;

  /**
   * @param single keys that have one value
   */
  PropertiesByKey(Set<String> single) {
    this.single = single;
  }

  /** Whether the first value of a key is the one that counts. */
  boolean hasOneValue(String key) {
    return single.contains(key);
  }

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
