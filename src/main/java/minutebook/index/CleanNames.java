package minutebook.index;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import minutebook.config.PeopleRules;
import minutebook.people.PersonName;

/**
 * The names in what notes write, each worked out once; the same few are written again and again.
 */
final class CleanNames {
  private final PeopleRules rules;
  private final Map<String, Optional<String>> names = new ConcurrentHashMap<>();

  CleanNames(PeopleRules rules) {
    this.rules = rules;
  }

  Optional<String> of(String written) {
    return names.computeIfAbsent(written, text -> PersonName.clean(text, rules));
  }
}
