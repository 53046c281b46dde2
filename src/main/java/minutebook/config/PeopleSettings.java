package minutebook.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code people.yaml}; a spelling that would mean two people is a mistake. */
final class PeopleSettings {
  private PeopleSettings() {}

  static PeopleRules read(Settings people) throws ConfigurationException {
    String owner = people.required("owner", Readings::text).strip();
    Set<String> ownerSpellings = people.required("owner-spellings", Readings::foldedSet);
    Settings aliases = people.required("aliases", Settings::of);
    Map<String, List<Setting>> written = aliases.each(Readings.list(alias -> alias));
    Map<String, String> names =
        aliases.listedUnder(
            written.keySet().toArray(String[]::new), Function.identity(), Folded::of);
    rejectAliasesThatAreNames(written);
    if (!owner.isEmpty()) {
      String canonical = names.getOrDefault(Folded.of(owner), owner);
      for (Map.Entry<String, List<Setting>> person : written.entrySet()) {
        if (!Folded.of(person.getKey()).equals(Folded.of(canonical))) {
          rejectSpellingsOfOwner(person.getKey(), person.getValue(), ownerSpellings);
        }
      }
    }
    return new PeopleRules(
        owner.isEmpty() ? Optional.empty() : Optional.of(owner),
        ownerSpellings,
        aliases.each(Readings.list(Readings::word)),
        people.required("nobody", Readings::foldedSet),
        people.required("ordinary-words", Readings::foldedSet));
  }

  private static void rejectAliasesThatAreNames(Map<String, List<Setting>> people)
      throws ConfigurationException {
    Map<String, String> names = new HashMap<>();
    people.keySet().forEach(name -> names.put(Folded.of(name), name));
    for (Map.Entry<String, List<Setting>> person : people.entrySet()) {
      for (Setting alias : person.getValue()) {
        String folded = Folded.of(Readings.word(alias));
        if (names.containsKey(folded) && !folded.equals(Folded.of(person.getKey()))) {
          throw new ConfigurationException(
              alias.origin(),
              "'%s' is an alias of %s and has aliases of its own"
                  .formatted(Readings.text(alias), person.getKey()),
              "keep one of them");
        }
      }
    }
  }

  private static void rejectSpellingsOfOwner(
      String name, List<Setting> aliases, Set<String> ownerSpellings)
      throws ConfigurationException {
    for (Setting alias : aliases) {
      if (ownerSpellings.contains(Folded.of(Readings.word(alias)))) {
        throw new ConfigurationException(
            alias.origin(),
            "'%s' stands under %s and under owner-spellings".formatted(Readings.text(alias), name),
            "keep one of them; a list given replaces the bundled one");
      }
    }
  }
}
