package minutebook.search;

import java.util.List;
import java.util.Optional;
import minutebook.note.ItemCard;
import minutebook.note.NoteCard;

/** Something found. */
public sealed interface Hit {
  double score();

  NoteCard note();

  /**
   * An item.
   *
   * @param highlights in the order of the text; they do not overlap
   * @param alsoIn other notes with an item that says the same and was found too, the latest first
   * @param history in which notes it stands, where only the latest of them is found
   * @param explanation how its score came about, when that was asked for
   */
  record OfItem(
      double score,
      ItemCard item,
      NoteCard note,
      List<Highlight> highlights,
      List<NoteCard> alsoIn,
      Optional<History> history,
      List<ScorePart> explanation)
      implements Hit {
    public OfItem {
      highlights = List.copyOf(highlights);
      alsoIn = List.copyOf(alsoIn);
      explanation = List.copyOf(explanation);
    }
  }

  /**
   * A note.
   *
   * @param items its best
   * @param items its best, each with the score it has by itself
   * @param itemCount how many of its items match
   * @param explanation how its score came about, when that was asked for
   */
  record OfNote(
      double score, NoteCard note, List<OfItem> items, long itemCount, List<ScorePart> explanation)
      implements Hit {
    public OfNote {
      items = List.copyOf(items);
      explanation = List.copyOf(explanation);
    }
  }
}
