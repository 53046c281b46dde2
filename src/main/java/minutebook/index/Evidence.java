package minutebook.index;

import java.util.List;
import minutebook.config.PeopleRules;
import minutebook.note.Note;
import minutebook.people.NamesOfNote;

/**
 * What one note says that the documents of others depend on.
 *
 * @param people names it gives evidence of
 * @param sources names of the notes it was made from, as links name them; sorted
 */
public record Evidence(NamesOfNote people, List<String> sources) {
  public Evidence {
    sources = List.copyOf(sources);
  }

  public static Evidence in(Note note, PeopleRules rules) {
    List<String> sources =
        note.sources().stream()
            .flatMap(source -> LinkName.ofLink(source).stream())
            .distinct()
            .sorted()
            .toList();
    return new Evidence(NamesOfNote.in(note, rules), sources);
  }
}
