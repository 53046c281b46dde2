package minutebook.index;

import java.util.List;
import java.util.Set;
import minutebook.note.ItemCard;
import minutebook.note.PlacedLink;

/**
 * An item as a document.
 *
 * @param position of the item in its note, from 0
 * @param sections of the note in which it stands, by their numbers
 * @param links with which it leads to other notes; those of the note itself are the title's
 */
public record ItemDocument(
    ItemCard card,
    int position,
    Set<Integer> sections,
    List<PlacedLink> links,
    List<Field> fields) {
  public ItemDocument {
    sections = Set.copyOf(sections);
    links = List.copyOf(links);
    fields = List.copyOf(fields);
  }
}
