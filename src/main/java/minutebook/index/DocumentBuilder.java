package minutebook.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.Configuration;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.markdown.ParsedNote;
import minutebook.note.Item;
import minutebook.note.ItemCard;
import minutebook.note.Note;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.note.Section;
import minutebook.note.Task;
import minutebook.people.NamesOfNote;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a note. Equal notes and directories make equal documents. */
public final class DocumentBuilder {
  private final Configuration configuration;
  private final PersonDirectory directory;

  public DocumentBuilder(Configuration configuration, PersonDirectory directory) {
    this.configuration = configuration;
    this.directory = directory;
  }

  /**
   * The documents of a note.
   *
   * @param hash of the file's content
   * @param names the evidence of people the note gives
   */
  public NoteBlock block(ParsedNote parsed, VaultFile file, String hash, NamesOfNote names) {
    Note note = parsed.note();
    NotePeople people = new NotePeople(note, directory, configuration.people());
    List<ItemDocument> items = new ArrayList<>(note.items().size());
    for (Item item : note.items()) {
      items.add(document(note, item, items.size(), people));
    }
    NoteCard card =
        new NoteCard(
            note.path(),
            note.title(),
            note.type(),
            note.shape(),
            note.date(),
            people.ofNote(),
            note.tags());
    NoteOutline outline =
        new NoteOutline(
            note.aliases(),
            note.properties(),
            note.sources(),
            note.sections(),
            note.queries(),
            parsed.diagnostics(),
            parsed.edits());
    List<Field> fields = noteFields(note, people);
    IndexedFile indexed =
        new IndexedFile(
            file.path(), file.size(), file.modified(), hash, items.size(), parsed.edits(), "");
    return new NoteBlock(indexed, card, outline, names, people.spellings(), fields, items);
  }

  private static List<Field> noteFields(Note note, NotePeople people) {
    List<Field> fields = new ArrayList<>();
    if (note.date() != null) {
      fields.add(new Field.Day(Fields.DAY, note.date()));
    }
    Set<String> words = new LinkedHashSet<>();
    words.add(note.title());
    fields.add(new Field.Words(Fields.TITLE_EXACT, note.title()));
    words.addAll(note.aliases());
    words.addAll(people.words());
    for (String text : words) {
      fields.add(new Field.Words(Fields.NOTE_WORDS, text));
      fields.add(new Field.Words(Fields.NOTE_EXACT, text));
    }
    return fields;
  }

  private static ItemDocument document(Note note, Item item, int position, NotePeople people) {
    Section section = note.sectionOf(item);
    LocalDate date = item.date() == null ? note.date() : item.date();
    Task task = item.task() == null ? null : withNames(item.task(), people.assignees(item));
    ItemCard card =
        new ItemCard(
            id(note, item, section),
            section.kind(),
            item.form(),
            item.text(),
            section.heading(),
            item.places(),
            date,
            people.of(item),
            item.tags(),
            item.cells(),
            task);
    return new ItemDocument(card, position, fields(note, card));
  }

  private static List<Field> fields(Note note, ItemCard card) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field.Words(Fields.TEXT, card.text()));
    fields.add(new Field.Words(Fields.EXACT, card.text()));
    fields.add(new Field.Words(Fields.TITLE, note.title()));
    for (String heading : card.heading()) {
      fields.add(new Field.Words(Fields.HEADING, heading));
      fields.add(new Field.Words(Fields.EXACT, heading));
      fields.add(new Field.Keyword(Fields.UNDER, Folded.withoutAccents(heading)));
    }
    for (Person person : card.people()) {
      fields.add(new Field.Facet(Dimension.PERSON, person.name()));
      if (person.is(Role.MENTIONED) || person.is(Role.ASSIGNEE)) {
        fields.add(new Field.Words(Fields.PEOPLE, person.name()));
        fields.add(new Field.Words(Fields.EXACT, person.name()));
      }
      if (person.is(Role.PARTICIPANT)) {
        fields.add(new Field.Keyword(Fields.PARTICIPANT, person.name()));
      }
      if (person.is(Role.ASSIGNEE)) {
        fields.add(new Field.Keyword(Fields.ASSIGNEE, person.name()));
      }
    }
    Set<String> tags = new LinkedHashSet<>(note.tags());
    tags.addAll(card.tags());
    tags.forEach(tag -> fields.add(new Field.Facet(Dimension.TAG, tag)));
    fields.add(new Field.Facet(Dimension.SECTION, card.kind().id()));
    if (!note.type().isEmpty()) {
      fields.add(new Field.Facet(Dimension.TYPE, Folded.of(note.type())));
    }
    if (card.date() != null) {
      fields.add(new Field.Day(Fields.DAY, card.date()));
      fields.add(new Field.Facet(Dimension.DATE, card.date().toString()));
    }
    addTask(fields, card.task());
    fields.add(new Field.Keyword(Fields.SHAPE, note.shape().id()));
    folders(note.path()).forEach(folder -> fields.add(new Field.Keyword(Fields.FOLDER, folder)));
    return fields;
  }

  private static void addTask(List<Field> fields, @Nullable Task task) {
    if (task != null) {
      fields.add(new Field.Facet(Dimension.PRIORITY, task.priority().id()));
      fields.add(new Field.Facet(Dimension.STATUS, task.status().name()));
      fields.add(new Field.Keyword(Fields.STATE, task.open() ? "open" : "closed"));
    }
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

  private static Task withNames(Task task, List<String> assignees) {
    return new Task(task.symbol(), task.status(), task.priority(), task.dates(), assignees);
  }

  /** The same for the same item of the same file, whatever else changes there. */
  private static String id(Note note, Item item, Section section) {
    Integer parent = item.parent();
    Task task = item.task();
    return ContentHash.of(
        note.path(),
        section.kind().id(),
        parent == null ? "" : note.items().get(parent).text(),
        item.text(),
        task == null ? "" : fieldsOf(task),
        String.valueOf(item.date()));
  }

  private static String fieldsOf(Task task) {
    StringBuilder all = new StringBuilder(task.symbol()).append(task.priority());
    new TreeMap<>(task.dates()).forEach((date, day) -> all.append(date).append(day));
    return all.append(task.assignees()).toString();
  }
}
