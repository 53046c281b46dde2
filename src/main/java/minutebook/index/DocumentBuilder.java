package minutebook.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Configuration;
import minutebook.config.FacetRules;
import minutebook.config.Fields;
import minutebook.markdown.ParsedNote;
import minutebook.note.Note;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.note.NoteShape;
import minutebook.people.NameFinder;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;

/**
 * Makes the documents of a note. Equal notes and directories make equal documents. May be used by
 * several threads.
 */
public final class DocumentBuilder {
  private final PersonDirectory directory;
  private final NameFinder finder;
  private final CleanNames cleanNames;
  private final SourceNames sources;
  private final FacetRules facets;

  public DocumentBuilder(
      Configuration configuration, PersonDirectory directory, SourceNames sources) {
    this.directory = directory;
    this.sources = sources;
    this.facets = configuration.facets();
    this.finder = new NameFinder(directory);
    this.cleanNames = new CleanNames(configuration.people());
  }

  /**
   * The documents of a note.
   *
   * @param read the note by itself
   * @param hash of the file's content
   * @param evidence what the note says that others depend on
   */
  public NoteBlock block(ParsedNote read, VaultFile file, String hash, Evidence evidence) {
    Note note = read.note();
    NoteShape shape = shape(note);
    ParsedNote parsed = UndatedNotice.of(note, shape).map(read::with).orElse(read);
    NotePeople people = new NotePeople(note, new SpellingsOfNote(directory, cleanNames), finder);
    List<ItemDocument> items = new ItemDocuments(parsed, shape, people, facets);
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
    fields.addAll(NoteNames.of(note, people.ofNote()));
    fields.addAll(PropertyFields.of(note));
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
}
