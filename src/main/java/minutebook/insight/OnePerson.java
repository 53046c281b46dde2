package minutebook.insight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import minutebook.config.PeopleRules;
import minutebook.people.PersonDirectory;
import minutebook.search.NearValues;

/** Finds the person a name means. */
final class OnePerson {
  private static final int NAMED = 10;

  private OnePerson() {}

  /**
   * The canonical name of whoever is called so, or has all the words in a name.
   *
   * @throws NotOnePersonException if that is nobody, or several people
   */
  static String named(String name, PersonDirectory people) throws NotOnePersonException {
    Optional<String> known = people.person(name);
    if (known.isPresent()) {
      return known.get();
    }
    Collection<String> named = name.isBlank() ? List.of() : people.named(name);
    if (named.size() == 1) {
      return named.iterator().next();
    }
    if (named.size() > 1) {
      throw new NotOnePersonException(
          "'%s' may be %s; give the whole name".formatted(name, listed(named)),
          "'%s' may be one of these; give the whole name".formatted(name),
          named);
    }
    if (people.lacksOwner(name)) {
      String noOwner =
          "nobody is configured as the owner of the vault; " + PeopleRules.TO_NAME_THE_OWNER;
      throw new NotOnePersonException(noOwner, noOwner, List.of());
    }
    List<String> near = name.isBlank() ? List.of() : NearValues.of(name, people.all());
    String nobody = "no note names '%s'%s".formatted(name, near.isEmpty() ? "" : "; near");
    throw new NotOnePersonException(
        near.isEmpty() ? nobody : nobody + ": " + String.join(", ", near), nobody, near);
  }

  private static String listed(Collection<String> names) {
    List<String> first = names.stream().limit(NAMED).toList();
    return String.join(", ", first)
        + (names.size() > NAMED ? " or %d others".formatted(names.size() - NAMED) : "");
  }
}
