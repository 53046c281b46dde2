package minutebook.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is who ({@code people.yaml}).
 *
 * @param owner whose vault it is, when configured
 * @param ownerSpellings how notes call the owner, folded
 * @param aliases canonical name → other spellings, as written and in that order
 * @param nobody first words of names that are nobody, folded
 * @param ordinaryWords first names that are ordinary words too, folded
 */
public record PeopleRules(
    Optional<String> owner,
    Set<String> ownerSpellings,
    Map<String, List<String>> aliases,
    Set<String> nobody,
    Set<String> ordinaryWords) {

  public PeopleRules {
    aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
  }
}
