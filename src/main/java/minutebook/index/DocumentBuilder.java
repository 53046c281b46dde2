package minutebook.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.config.Configuration;
import minutebook.config.Fields;
import minutebook.markdown.ParsedNote;
import minutebook.note.Item;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.note.Note;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.note.NoteShape;
import minutebook.note.Section;
import minutebook.note.Task;
import minutebook.people.NameFinder;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of a note. Equal notes and directories make equal documents. May be used by
 * several threads.
 */
public final class DocumentBuilder {
  private final PersonDirectory directory;
  private final NameFinder finder;
  private final CleanNames cleanNames;
  private final SourceNames sources;

  public DocumentBuilder(
      Configuration configuration, PersonDirectory directory, SourceNames sources) {
    this.directory = directory;
    this.sources = sources;
    this.finder = new NameFinder(directory);
    this.cleanNames = new CleanNames(configuration.people());
  }

  /**
   * The documents of a note.
   *
   * @param hash of the file's content
   * @param evidence what the note says that others depend on
   */
  public NoteBlock block(ParsedNote parsed, VaultFile file, String hash, Evidence evidence) {
    Note note = parsed.note();
    NoteShape shape = shape(note);
    NotePeople people = new NotePeople(note, new SpellingsOfNote(directory, cleanNames), finder);
    ItemFields fields = new ItemFields(note, shape);
    BitSet problems = ProblemItems.of(note.items(), parsed.diagnostics());
    List<ItemDocument> items = new ArrayList<>(note.items().size());
    for (Item item : note.items()) {
      Integer parent = item.parent();
      @Nullable String parentId = parent == null ? null : items.get(parent).card().id();
      int position = items.size();
      ItemCard card = card(note, position, parentId, people);
      items.add(new ItemDocument(card, position, fields.of(card, problems.get(position))));
    }
    NoteCard card =
        new NoteCard(
            note.path(),
            note.title(),
            note.type(),
            shape,
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
    IndexedFile indexed =
        new IndexedFile(
            file.path(), file.size(), file.modified(), hash, items.size(), parsed.edits(), "");
    return new NoteBlock(
        indexed,
        card,
        outline,
        evidence,
        people.spellings(),
        noteFields(parsed, evidence, people),
        items);
  }

  /** What the note says it is comes before what others say of it. */
  private NoteShape shape(Note note) {
    return note.shape() == NoteShape.OTHER && sources.mean(note.path())
        ? NoteShape.SOURCE
        : note.shape();
  }

  private static List<Field> noteFields(ParsedNote parsed, Evidence evidence, NotePeople people) {
    Note note = parsed.note();
    List<Field> fields = new ArrayList<>();
    if (!parsed.diagnostics().isEmpty()) {
      fields.add(new Field.Keyword(Fields.HAS, Fields.DIAGNOSTIC));
    }
    if (note.date() != null) {
      fields.add(new Field.Day(Fields.DAY, note.date()));
    }
    LinkName.ofNote(note.path())
        .forEach(name -> fields.add(new Field.Keyword(Fields.LINK_NAME, name)));
    evidence.sources().forEach(name -> fields.add(new Field.Keyword(Fields.SOURCE_NAME, name)));
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

  private static ItemCard card(
      Note note, int position, @Nullable String parentId, NotePeople people) {
    Item item = note.items().get(position);
    Section section = note.sectionOf(item);
    LocalDate date = item.date() == null ? note.date() : item.date();
    Task task = item.task() == null ? null : item.task().assignedTo(people.assignees(position));
    return new ItemCard(
        id(note, item, parentId, section),
        section.kind(),
        item.form(),
        item.text(),
        item.anchor(),
        parentId,
        section.heading(),
        item.places(),
        date,
        people.ofItem(position),
        item.tags(),
        item.fields(),
        item.cells(),
        task);
  }

  /** The same for the same item of the same file, whatever else changes there. */
  private static String id(Note note, Item item, @Nullable String parentId, Section section) {
    Task task = item.task();
    return ContentHash.of(
        note.path(),
        section.kind().id(),
        // No item stands under the title, and a paragraph may repeat it.
        item.form() == ItemForm.TITLE ? item.form().id() : Objects.requireNonNullElse(parentId, ""),
        item.text(),
        task == null ? "" : fieldsOf(task),
        String.valueOf(item.date()));
  }

  private static String fieldsOf(Task task) {
    StringBuilder all = new StringBuilder(task.symbol()).append(task.priority());
    new TreeMap<>(task.dates()).forEach((date, day) -> all.append(date).append(day));
    new TreeMap<>(task.invalidDates()).forEach((date, written) -> all.append(date).append(written));
    Stream.of(task.recurrence(), task.onCompletion(), task.id())
        .forEach(value -> all.append(value == null ? "" : "/" + value));
    all.append(task.dependsOn().isEmpty() ? "" : task.dependsOn());
    return all.append(task.assignees()).toString();
  }
}
