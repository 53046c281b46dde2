package minutebook.index;

import java.util.List;

/**
 * Items with links by some names.
 *
 * @param count of names, of each item
 * @param notes with such an item
 * @param first by path and place in the note; of one name only the first
 */
public record LinkPlaces(int count, int notes, List<Place> first) {
  /** A link and where it stands. */
  public record Place(String path, int line, String target) {}

  public LinkPlaces {
    first = List.copyOf(first);
  }
}
