package minutebook.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minutebook.config.PeopleRules;
import minutebook.note.Item;
import minutebook.note.Link;
import minutebook.note.Note;
import minutebook.note.NoteShape;

/**
 * The people one note gives evidence of.
 *
 * @param known names that are certainly people: participants, the subject of a person page, links
 *     where people stand
 * @param assigned names after {@code @} in tasks, but for first names of participants; each may
 *     have words after the name
 * @param aliases other spelling, clean → name of the person whose page gives it
 */
public record NamesOfNote(List<String> known, List<String> assigned, Map<String, String> aliases) {
  public static final NamesOfNote NONE = new NamesOfNote(List.of(), List.of(), Map.of());

  public NamesOfNote {
    known = List.copyOf(known);
    assigned = List.copyOf(assigned);
    // In order, so that what is stored of a note is the same in every run of the program.
    aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
  }

  public static NamesOfNote in(Note note, PeopleRules rules) {
    List<String> known = new ArrayList<>();
    List<String> assigned = new ArrayList<>();
    Map<String, String> aliases = new LinkedHashMap<>();
    for (String participant : note.participants()) {
      PersonName.clean(participant, rules).ifPresent(known::add);
    }
    if (note.shape() == NoteShape.PERSON_PAGE) {
      Optional<String> subject = PersonName.clean(note.title(), rules);
      subject.ifPresent(known::add);
      for (String written : note.aliases()) {
        PersonName.clean(written, rules)
            .ifPresent(alias -> subject.ifPresent(name -> aliases.put(alias, name)));
      }
    }
    OnlyBearers bearers = new OnlyBearers(note.participants(), rules);
    for (Item item : note.items()) {
      for (Link link : item.links()) {
        if (link.amongPeople()) {
          PersonName.clean(link.target(), rules).ifPresent(known::add);
        }
      }
      if (item.task() != null) {
        for (String assignee : item.task().assignees()) {
          if (bearers.named(assignee).isEmpty()) {
            PersonName.clean(assignee, rules).ifPresent(assigned::add);
          }
        }
      }
    }
    return new NamesOfNote(known, assigned, aliases);
  }
}
