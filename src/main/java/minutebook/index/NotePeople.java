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
import minutebook.note.ItemForm;
import minutebook.note.Link;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.people.FirstNames;
import minutebook.people.NameFinder;
import minutebook.people.NamedInText;
import minutebook.people.OnlyBearers;

/** The people of one note and of each of its items, as the directory knows them. */
final class NotePeople {
  /** Of one person, as words of each of their notes; a person page can give any number. */
  private static final int MOST_SPELLINGS = 50;

  private final Note note;
  private final SpellingsOfNote spellings;
  private final Map<String, Set<Role>> ofNote = new TreeMap<>();
  private final OnlyBearers bearers;
  private final List<Person> listOfNote;
  private final List<ItemPeople> items = new ArrayList<>();

  NotePeople(Note note, SpellingsOfNote spellings, NameFinder finder) {
    this.note = note;
    this.spellings = spellings;
    for (String written : note.participants()) {
      spellings.person(written).ifPresent(name -> add(ofNote, name, Role.PARTICIPANT));
    }
    FirstNames firstNames = new FirstNames(List.copyOf(ofNote.keySet()), spellings.directory());
    if (note.shape() == NoteShape.PERSON_PAGE) {
      spellings.person(note.title()).ifPresent(name -> add(ofNote, name, Role.SUBJECT));
    }
    this.bearers = new OnlyBearers(note.participants(), spellings.directory().rules());
    this.listOfNote = people(ofNote, Set.of());
    for (Item item : note.items()) {
      items.add(read(item, finder.in(item, firstNames.words())));
    }
    infer(firstNames);
  }

  /**
   * The people of one item.
   *
   * @param own canonical name → roles beside those of the note
   * @param alone first names in its text, folded
   * @param inferred those meant by such a first name
   * @param assumed those meant by a first name after {@code @}
   */
  private record ItemPeople(
      Map<String, Set<Role>> own,
      List<String> assignees,
      Set<String> alone,
      Set<String> inferred,
      Set<String> assumed) {}

  private ItemPeople read(Item item, NamedInText named) {
    spellings.addAll(named.beginnings());
    Map<String, Set<Role>> own = new TreeMap<>();
    for (Link link : item.links()) {
      spellings.person(link.target()).ifPresent(name -> add(own, name, Role.MENTIONED));
    }
    named.people().stream()
        .filter(name -> !isOwnTitle(item, name))
        .forEach(name -> add(own, spellings.known(name), Role.MENTIONED));
    Set<String> assignees = new LinkedHashSet<>();
    Set<String> assumed = new HashSet<>();
    if (item.task() != null) {
      for (String written : item.task().assignees()) {
        Optional<String> known = spellings.assignee(written);
        Optional<String> bearer = spellings.bearer(written, bearers);
        bearer.or(() -> known).ifPresent(assignees::add);
        bearer.ifPresent(assumed::add);
      }
    }
    assignees.forEach(name -> add(own, name, Role.ASSIGNEE));
    return new ItemPeople(own, List.copyOf(assignees), named.alone(), new HashSet<>(), assumed);
  }

  /** Whether a title names nobody but the person whose page it heads. */
  private boolean isOwnTitle(Item item, String name) {
    return item.form() == ItemForm.TITLE
        && ofNote.getOrDefault(name, Set.of()).contains(Role.SUBJECT);
  }

  /** Finds the participants that are meant by their first names. */
  private void infer(FirstNames firstNames) {
    if (items.stream().allMatch(item -> item.alone.isEmpty())) {
      return;
    }
    ofNote.keySet().forEach(firstNames::alsoNamed);
    items.forEach(item -> item.own.keySet().forEach(firstNames::alsoNamed));
    note.items().forEach(item -> firstNames.alsoWritten(item.text()));
    for (ItemPeople item : items) {
      for (String word : item.alone) {
        firstNames
            .person(word)
            .filter(name -> !item.own.getOrDefault(name, Set.of()).contains(Role.MENTIONED))
            .ifPresent(item.inferred::add);
      }
    }
  }

  /** Participants as written, where that is more than a name and the folder of a page. */
  List<String> moreThanNames() {
    return note.participants().stream().filter(spellings::isMoreThanName).toList();
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
      spellings.directory().spellings(name).stream().limit(MOST_SPELLINGS).forEach(words::add);
      words.remove(Folded.of(name));
    }
    return words;
  }

  /**
   * Those of the note, and those an item mentions or assigns.
   *
   * @param position of the item in its note
   */
  List<Person> ofItem(int position) {
    ItemPeople item = items.get(position);
    if (item.own.isEmpty() && item.inferred.isEmpty()) {
      return listOfNote;
    }
    Map<String, Set<Role>> all = new TreeMap<>();
    ofNote.forEach((name, roles) -> all.put(name, EnumSet.copyOf(roles)));
    item.own.forEach((name, roles) -> roles.forEach(role -> add(all, name, role)));
    item.inferred.forEach(name -> add(all, name, Role.MENTIONED));
    Set<String> inferred = new HashSet<>(item.inferred);
    inferred.addAll(item.assumed);
    return people(all, inferred);
  }

  /** Canonical names of those who own the task at a position. */
  List<String> assignees(int position) {
    return items.get(position).assignees;
  }

  /** Every folded spelling that could be a person, and the names found. */
  Set<String> spellings() {
    return spellings.all();
  }

  private static void add(Map<String, Set<Role>> people, String name, Role role) {
    people.computeIfAbsent(name, unused -> EnumSet.noneOf(Role.class)).add(role);
  }

  private static List<Person> people(Map<String, Set<Role>> roles, Set<String> inferred) {
    return roles.entrySet().stream()
        .map(
            person ->
                new Person(person.getKey(), person.getValue(), inferred.contains(person.getKey())))
        .toList();
  }
}
