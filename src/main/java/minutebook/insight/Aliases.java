package minutebook.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import minutebook.config.Folded;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;

/**
 * The other names of people, as they are written.
 *
 * @param byPerson canonical name → its aliases, sorted
 */
record Aliases(Map<String, Collection<String>> byPerson) {
  /** Each spelling is looked at once. */
  static Aliases in(PersonDirectory people, NameCounts names) {
    Map<String, Collection<String>> byPerson = new HashMap<>();
    for (String written : names.spellings()) {
      people
          .person(written)
          .filter(person -> !Folded.of(written).equals(Folded.of(person)))
          .ifPresent(person -> add(person, List.of(written), byPerson));
    }
    people.rules().aliases().forEach((person, aliases) -> add(person, aliases, byPerson));
    return new Aliases(byPerson);
  }

  private static void add(
      String person, Collection<String> aliases, Map<String, Collection<String>> byPerson) {
    byPerson.computeIfAbsent(person, unused -> new TreeSet<>()).addAll(aliases);
  }

  List<String> of(String person) {
    return List.copyOf(byPerson.getOrDefault(person, List.of()));
  }
}
