package minutebook.index;

import java.util.List;
import minutebook.note.ItemCard;

/**
 * An item as a document.
 *
 * @param position of the item in its note, from 0
 */
public record ItemDocument(ItemCard card, int position, List<Field> fields) {
  public ItemDocument {
    fields = List.copyOf(fields);
  }
}
