package minutebook.insight;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.Folded;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;

/** The other names of a person, as they are written. */
final class Aliases {
  private Aliases() {}

  static Collection<String> of(String person, PersonDirectory people, NameCounts names) {
    Set<String> aliases = new TreeSet<>();
    for (String written : names.spellings()) {
      boolean same = people.person(written).filter(person::equals).isPresent();
      if (same && !Folded.of(written).equals(Folded.of(person))) {
        aliases.add(written);
      }
    }
    aliases.addAll(people.rules().aliases().getOrDefault(person, List.of()));
    return aliases;
  }
}
