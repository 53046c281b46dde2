package minutebook.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.Folded;
import minutebook.note.Item;
import minutebook.note.Link;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.people.PersonDirectory;

/** The people of one note and of each of its items, as the directory knows them. */
final class NotePeople {
  private final PersonDirectory directory;
  private final CleanNames cleanNames;
  private final Map<String, Set<Role>> ofNote = new TreeMap<>();
  private final List<Person> listOfNote;
  private final Set<String> spellings = new HashSet<>();

  NotePeople(Note note, PersonDirectory directory, CleanNames cleanNames) {
    this.directory = directory;
    this.cleanNames = cleanNames;
    note.participants().forEach(written -> add(ofNote, written, Role.PARTICIPANT));
    if (note.shape() == NoteShape.PERSON_PAGE) {
      add(ofNote, note.title(), Role.SUBJECT);
    }
    this.listOfNote = people(ofNote);
  }

  /** Who took part, and whom the note is about. */
  List<Person> ofNote() {
    return listOfNote;
  }

  /** Canonical names and other spellings of the people of the note itself. */
  Collection<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (String name : ofNote.keySet()) {
      words.add(name);
      words.addAll(directory.spellings(name));
      words.remove(Folded.of(name));
    }
    return words;
  }

  /** Those of the note, and those the item mentions or assigns. */
  List<Person> of(Item item) {
    List<String> assignees = assignees(item);
    if (item.links().isEmpty() && assignees.isEmpty()) {
      return listOfNote;
    }
    Map<String, Set<Role>> all = new TreeMap<>();
    ofNote.forEach((name, roles) -> all.put(name, EnumSet.copyOf(roles)));
    for (Link link : item.links()) {
      add(all, link.target(), Role.MENTIONED);
    }
    assignees.forEach(name -> rolesOf(all, name).add(Role.ASSIGNEE));
    return people(all);
  }

  /** Canonical names of those who own the task. */
  List<String> assignees(Item item) {
    if (item.task() == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String written : item.task().assignees()) {
      String folded = Folded.of(written);
      for (int end = folded.length(); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
        looked(folded.substring(0, end));
      }
      directory.assignee(written).ifPresent(name -> names.add(known(name)));
    }
    return names;
  }

  /** Every folded spelling looked up so far, and the names found. */
  Set<String> spellings() {
    return spellings;
  }

  private void add(Map<String, Set<Role>> people, String written, Role role) {
    Optional<String> spelling = cleanNames.of(written);
    if (spelling.isPresent()) {
      looked(Folded.of(spelling.get()));
      directory.person(spelling.get()).ifPresent(name -> rolesOf(people, known(name)).add(role));
    }
  }

  private String known(String name) {
    looked(Folded.of(name));
    return name;
  }

  private void looked(String folded) {
    if (folded.length() <= Field.MAX_LENGTH) {
      spellings.add(folded);
    }
  }

  private static Set<Role> rolesOf(Map<String, Set<Role>> people, String name) {
    return people.computeIfAbsent(name, unused -> EnumSet.noneOf(Role.class));
  }

  private static List<Person> people(Map<String, Set<Role>> roles) {
    return roles.entrySet().stream()
        .map(entry -> new Person(entry.getKey(), entry.getValue()))
        .toList();
  }
}
