package minutebook.index;

import java.util.List;
import java.util.Set;
import minutebook.note.ItemCard;

/**
 * An item as a document.
 *
 * @param position of the item in its note, from 0
 * @param sections of the note in which it stands, by their numbers
 */
public record ItemDocument(ItemCard card, int position, Set<Integer> sections, List<Field> fields) {
  public ItemDocument {
    sections = Set.copyOf(sections);
    fields = List.copyOf(fields);
  }
}
