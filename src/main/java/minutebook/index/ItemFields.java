package minutebook.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.note.DiagnosticCode;
import minutebook.note.Item;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.note.Person;
import minutebook.note.PlacedLink;
import minutebook.note.Role;
import minutebook.note.Severity;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import org.jspecify.annotations.Nullable;

/** What the items of one note can be found by. */
final class ItemFields {
  /** A title goes with every item of its note; as one, it is found by all of its words. */
  private static final int LONGEST_TITLE = 1_000;

  private final Note note;
  private final PropertyFacets properties;

  /** First line of a section → the headings above what stands from there on. */
  private final NavigableMap<Integer, List<String>> headingsFrom = new TreeMap<>();

  /** What all items of the note have. */
  private final List<Field> shared = new ArrayList<>();

  /**
   * Prepares them.
   *
   * @param shape of the note, all notes considered
   */
  ItemFields(Note note, NoteShape shape, PropertyFacets properties) {
    this.note = note;
    this.properties = properties;
    shared.addAll(properties.of(note));
    facet(shared, Dimension.TYPE, Folded.of(note.type()));
    keyword(shared, Fields.SHAPE, shape.id());
    note.sections()
        .forEach(section -> headingsFrom.put(section.lines().start(), section.heading()));
    folders(note.path()).forEach(folder -> keyword(shared, Fields.FOLDER, folder));
  }

  /**
   * The fields of one item.
   *
   * @param item as the note has it
   * @param beside what its text does not show
   * @param links with which it leads to other notes
   * @param diagnosed what in it could not be understood, or is worth knowing
   */
  List<Field> of(
      ItemCard card,
      Item item,
      Collection<String> beside,
      List<PlacedLink> links,
      Set<DiagnosticCode> diagnosed) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field.Words(Fields.TEXT, card.text()));
    fields.add(new Field.Words(Fields.EXACT, card.text()));
    if (card.form() != ItemForm.TITLE) {
      fields.add(new Field.Words(Fields.TITLE, beginning(note.title())));
    }
    for (String heading : headings(card)) {
      context(fields, heading);
      keyword(fields, Fields.UNDER, Folded.withoutAccents(heading));
    }
    beside.forEach(words -> context(fields, words));
    card.people().forEach(person -> addPerson(fields, person));
    Set<String> tags = new LinkedHashSet<>(note.tags());
    tags.addAll(card.tags());
    tags.forEach(tag -> facet(fields, Dimension.TAG, tag));
    facet(fields, Dimension.SECTION, card.kind().id());
    if (card.date() != null) {
      fields.add(new Field.Day(Fields.DAY, card.date()));
      facet(fields, Dimension.DATE, card.date().toString());
    }
    addTask(fields, card.task());
    if (isBelowListItem(item)) {
      keyword(fields, Fields.HAS, Fields.HAS_PARENT);
    }
    RepeatKey.of(card, item).ifPresent(key -> fields.add(new Field.Key(Fields.REPEAT, key)));
    RepeatKey.ofTask(card, item, parent(item))
        .ifPresent(key -> fields.add(new Field.Key(Fields.SAME_TASK, key)));
    addLinks(fields, links);
    fields.addAll(PropertyFields.of(card));
    fields.addAll(properties.of(card));
    if (diagnosed.stream().anyMatch(code -> code.severity() == Severity.PROBLEM)) {
      keyword(fields, Fields.HAS, Fields.PROBLEM);
    }
    diagnosed.forEach(code -> facet(fields, Dimension.PROBLEM, code.id()));
    fields.addAll(shared);
    return fields;
  }

  /** What stands in a callout is below none. */
  private boolean isBelowListItem(Item item) {
    return item.parent() != null && note.items().get(item.parent()).form() == ItemForm.LIST_ITEM;
  }

  private Optional<Item> parent(Item item) {
    return Optional.ofNullable(item.parent()).map(note.items()::get);
  }

  /** Those above each place where the item stands; the card names those of the first. */
  private Set<String> headings(ItemCard card) {
    Set<String> headings = new LinkedHashSet<>(card.heading());
    for (LineSpan place : card.lines().subList(1, card.lines().size())) {
      headings.addAll(headingsFrom.floorEntry(place.start()).getValue());
    }
    return headings;
  }

  private static void context(List<Field> fields, String text) {
    fields.add(new Field.Words(Fields.HEADING, text));
    fields.add(new Field.Words(Fields.CONTEXT_EXACT, text));
  }

  private static void addPerson(List<Field> fields, Person person) {
    String who = person.name();
    facet(fields, Dimension.PERSON, who);
    if (person.is(Role.MENTIONED) || person.is(Role.ASSIGNEE)) {
      fields.add(new Field.Words(Fields.PEOPLE, who));
      fields.add(new Field.Words(Fields.CONTEXT_EXACT, who));
    }
    if (person.is(Role.PARTICIPANT)) {
      keyword(fields, Fields.PARTICIPANT, who);
    }
    if (person.is(Role.ASSIGNEE)) {
      keyword(fields, Fields.ASSIGNEE, who);
      facet(fields, Dimension.ASSIGNEE, who);
    }
    if (person.is(Role.MENTIONED)) {
      keyword(fields, Fields.MENTIONED, who);
    }
  }

  private static void addTask(List<Field> fields, @Nullable Task task) {
    if (task != null) {
      facet(fields, Dimension.PRIORITY, task.priority().id());
      facet(fields, Dimension.STATUS, task.status().name());
      keyword(fields, Fields.STATE, task.open() ? "open" : "closed");
      keyword(fields, Fields.STATE, task.status().type().id());
      for (TaskDate date : TaskDate.values()) {
        @Nullable LocalDate day = task.dates().get(date);
        if (day != null) {
          fields.add(new Field.Day(Fields.of(date), day));
          keyword(fields, Fields.HAS, date.id());
        }
        if (task.invalidDates().containsKey(date)) {
          keyword(fields, Fields.HAS, Fields.hasInvalid(date));
        }
      }
      if (!task.assignees().isEmpty()) {
        keyword(fields, Fields.HAS, Fields.HAS_ASSIGNEE);
      }
      if (task.recurrence() != null) {
        keyword(fields, Fields.HAS, Fields.HAS_RECURRENCE);
        keyword(fields, Fields.RECURRENCE, Folded.withoutAccents(task.recurrence()));
      }
      if (task.id() != null) {
        keyword(fields, Fields.HAS, Fields.HAS_TASK_ID);
        keyword(fields, Fields.TASK_ID, task.id());
      }
      if (!task.dependsOn().isEmpty()) {
        keyword(fields, Fields.HAS, Fields.HAS_DEPENDS_ON);
      }
      task.dependsOn().forEach(id -> keyword(fields, Fields.DEPENDS_ON, id));
    }
  }

  private static void addLinks(List<Field> fields, List<PlacedLink> links) {
    Set<String> names = new LinkedHashSet<>();
    links.forEach(link -> names.addAll(LinkName.ofLink(link.target())));
    names.forEach(name -> keyword(fields, Fields.LINK, name));
    if (!names.isEmpty()) {
      keyword(fields, Fields.HAS, Fields.HAS_LINK);
    }
  }

  private static void keyword(List<Field> fields, String name, String value) {
    if (value.length() <= Field.MAX_LENGTH) {
      fields.add(new Field.Keyword(name, value));
    }
  }

  /** A path with an empty level, such as {@code a//b}, is no value. */
  private static void facet(List<Field> fields, Dimension dimension, String value) {
    if (value.length() <= Field.MAX_LENGTH && !dimension.path(value).contains("")) {
      fields.add(new Field.Facet(dimension, value));
    }
  }

  private static String beginning(String title) {
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  /** {@code A/B/c.md} lies in {@code a/} and {@code a/b/}, and is itself {@code a/b/c.md}. */
  private static List<String> folders(String path) {
    String folded = Folded.withoutAccents(path);
    List<String> folders = new ArrayList<>();
    for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
      folders.add(folded.substring(0, slash + 1));
    }
    folders.add(folded);
    return folders;
  }
}
