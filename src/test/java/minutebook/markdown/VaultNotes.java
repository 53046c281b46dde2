package minutebook.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.Note;
import minutebook.note.SectionKind;
import minutebook.note.Task;
import minutebook.vault.Vault;

/** The notes of a whole vault, understood with the bundled configuration. */
record VaultNotes(List<ParsedNote> all) {

  static VaultNotes of(Path folder) {
    Configuration configuration = ConfigurationReader.bundled();
    NoteParser parser = new NoteParser(configuration);
    try {
      Vault vault = new Vault(folder, configuration.vault());
      return new VaultNotes(
          vault.scan().files().stream().map(file -> parse(parser, vault, file.path())).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParsedNote parse(NoteParser parser, Vault vault, String path) {
    try {
      return parser.parse(path, vault.read(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<Note> notes() {
    return all.stream().map(ParsedNote::note);
  }

  Note note(String path) {
    return notes().filter(note -> note.path().equals(path)).findFirst().orElseThrow();
  }

  /** Every task, as often as it stands in its note. */
  Stream<Task> tasks() {
    return notes().flatMap(note -> note.items().stream()).flatMap(VaultNotes::tasks);
  }

  private static Stream<Task> tasks(Item item) {
    Task task = item.task();
    return task == null ? Stream.empty() : item.places().stream().map(place -> task);
  }

  static long tasksIn(Note note) {
    return note.items().stream().flatMap(VaultNotes::tasks).count();
  }

  /** List items of sections of this kind, as often as they stand in the note. */
  static long listItemsIn(Note note, SectionKind kind) {
    return note.items().stream()
        .filter(item -> item.form() == ItemForm.LIST_ITEM)
        .filter(item -> note.sectionOf(item).kind() == kind)
        .mapToLong(item -> item.places().size())
        .sum();
  }
}
