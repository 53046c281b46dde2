package minutebook.search;

import java.util.List;
import minutebook.note.ItemCard;
import minutebook.note.NoteCard;

/** Something found. */
public sealed interface Hit {
  double score();

  NoteCard note();

  /** An item; highlights are in the order of the text and do not overlap. */
  record OfItem(double score, ItemCard item, NoteCard note, List<Highlight> highlights)
      implements Hit {
    public OfItem {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * A note.
   *
   * @param items its best
   * @param itemCount how many of its items match
   */
  record OfNote(double score, NoteCard note, List<OfItem> items, long itemCount) implements Hit {
    public OfNote {
      items = List.copyOf(items);
    }
  }
}
