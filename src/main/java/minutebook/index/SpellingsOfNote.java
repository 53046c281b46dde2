package minutebook.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Folded;
import minutebook.note.NoteName;
import minutebook.people.OnlyBearers;
import minutebook.people.PersonDirectory;

/** Looks up who is meant by the spellings of one note, and remembers all that were looked up. */
final class SpellingsOfNote {
  private final PersonDirectory directory;
  private final CleanNames cleanNames;
  private final Set<String> spellings = new HashSet<>();

  SpellingsOfNote(PersonDirectory directory, CleanNames cleanNames) {
    this.directory = directory;
    this.cleanNames = cleanNames;
  }

  PersonDirectory directory() {
    return directory;
  }

  /** The canonical name, if what was written is known to be a person. */
  Optional<String> person(String written) {
    Optional<String> spelling = cleanNames.of(written);
    spelling.ifPresent(name -> add(Folded.of(name)));
    return spelling.flatMap(directory::person).map(this::known);
  }

  /** Whether a name, and the folder of the page it is the name of, is not all that was written. */
  boolean isMoreThanName(String written) {
    String last = Folded.of(NoteName.of(written));
    return cleanNames.of(written).map(Folded::of).filter(last::equals).isEmpty();
  }

  /** Who is meant after {@code @} in a task. */
  Optional<String> assignee(String written) {
    String folded = Folded.of(written);
    for (int end = folded.length(); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
      add(folded.substring(0, end));
    }
    return directory.assignee(written).map(this::known);
  }

  /**
   * The participant whose first name stands after {@code @}, unless it is an alias of somebody.
   * That another note knows somebody by this word alone says less than who took part in this one.
   */
  Optional<String> bearer(String written, OnlyBearers bearers) {
    boolean alias =
        directory
            .person(written)
            .filter(name -> !Folded.of(name).equals(Folded.of(written)))
            .isPresent();
    return alias ? Optional.empty() : bearers.named(written).flatMap(this::person);
  }

  /** A canonical name that was found. */
  String known(String name) {
    add(Folded.of(name));
    return name;
  }

  void addAll(Collection<String> folded) {
    folded.forEach(this::add);
  }

  private void add(String folded) {
    if (folded.length() <= Field.MAX_LENGTH) {
      spellings.add(folded);
    }
  }

  /** Every folded spelling looked up so far, and the names found. */
  Set<String> all() {
    return spellings;
  }
}
