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

  /** What to do when a word means the owner and there is none. */
  public static final String TO_NAME_THE_OWNER =
      "add the line 'owner: Your Name' to people.yaml, with your name as the notes have it";

  public PeopleRules {
    aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
  }

  /** Whether a word means the owner, with or without {@code @}. */
  public boolean meansOwner(String word) {
    return ownerSpellings.contains(Folded.of(word.startsWith("@") ? word.substring(1) : word));
  }

  /** Whether what stands after {@code @} in a task begins with a word that means the owner. */
  public boolean beginsWithOwner(String assignee) {
    int space = assignee.indexOf(' ');
    return meansOwner(assignee) || (space > 0 && meansOwner(assignee.substring(0, space)));
  }
}
