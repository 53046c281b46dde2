package minutebook.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.note.Note;
import minutebook.note.NoteName;
import minutebook.note.NoteShape;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.vault.VaultPath;

/** What a note and its file are called, and whom or what it is about. */
final class NoteNames {
  private NoteNames() {}

  static Set<Field> of(Note note, List<Person> people) {
    Set<Field> fields = new LinkedHashSet<>();
    add(fields, Fields.NOTE_TITLE, Folded.withoutAccents(note.title()));
    String path = note.path();
    add(fields, Fields.FILE_NAME, Folded.withoutAccents(VaultPath.name(path)));
    add(fields, Fields.NOTE_NAME, Folded.withoutAccents(note.title()));
    add(fields, Fields.NOTE_NAME, Folded.withoutAccents(NoteName.of(path)));
    note.aliases().forEach(alias -> add(fields, Fields.NOTE_NAME, Folded.withoutAccents(alias)));
    people.stream()
        .filter(person -> person.is(Role.SUBJECT))
        .forEach(person -> add(fields, Fields.SUBJECT, person.name()));
    if (note.shape() == NoteShape.CUSTOMER_PAGE) {
      add(fields, Fields.SUBJECT, note.title());
      note.aliases().forEach(alias -> add(fields, Fields.SUBJECT, alias));
    }
    return fields;
  }

  /** Of a longer name, the beginning. */
  private static void add(Set<Field> fields, String name, String value) {
    String beginning = value.substring(0, Math.min(value.length(), Field.MAX_LENGTH));
    if (!beginning.isEmpty()) {
      fields.add(new Field.Keyword(name, beginning));
    }
  }
}
