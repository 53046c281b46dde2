package minutebook.index;

import java.util.List;
import java.util.Set;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;

/**
 * One note as documents that stand and fall together: its items, then the note.
 *
 * @param file the file it was made from
 * @param evidence what it says that others depend on
 * @param spellings folded spellings in it that may be people, and the first two words of what could
 *     be names in its plain text; when who they mean changes, the note is indexed again
 * @param fields of the note's own document
 * @param items a view, which makes each when it is asked for
 */
public record NoteBlock(
    IndexedFile file,
    NoteCard card,
    NoteOutline outline,
    Evidence evidence,
    Set<String> spellings,
    List<Field> fields,
    List<ItemDocument> items) {

  public NoteBlock {
    spellings = Set.copyOf(spellings);
    fields = List.copyOf(fields);
  }
}
