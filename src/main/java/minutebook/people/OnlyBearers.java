package minutebook.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.PeopleRules;

/**
 * The participants of one note by the first name that only one of them has, as the note itself
 * writes them: with {@code participants: [Tomas Ferro]}, {@code @Tomas} is Tomas Ferro. It depends
 * on no other note, so that what a note gives evidence of does not either.
 */
public final class OnlyBearers {
  private static final String NOBODY = "";

  /** Folded first name → the name of several words, or nobody. */
  private final Map<String, String> names = new HashMap<>();

  private final PeopleRules rules;

  /**
   * Prepares them.
   *
   * @param participants as written
   */
  public OnlyBearers(Collection<String> participants, PeopleRules rules) {
    this.rules = rules;
    for (String written : participants) {
      PersonName.clean(written, rules).ifPresent(this::add);
    }
  }

  private void add(String name) {
    List<String> words = NameText.words(name);
    if (!words.isEmpty()) {
      String bearer = words.size() > 1 ? name : NOBODY;
      names.merge(
          words.getFirst(),
          bearer,
          (one, other) -> NameText.words(one).equals(words) ? one : NOBODY);
    }
  }

  /** The only participant with a first name, if what was written is one and nothing more. */
  public Optional<String> named(String written) {
    List<String> words = NameText.words(written);
    boolean firstName =
        words.size() == 1 && words.getFirst().length() > 1 && !rules.beginsWithOwner(written);
    return firstName
        ? Optional.ofNullable(names.get(words.getFirst())).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
