package minutebook.insight;

import java.util.Optional;
import minutebook.note.ItemCard;
import minutebook.search.Hit;

/**
 * An item of a list.
 *
 * @param hit with its history
 * @param parent the list item it is nested in
 * @param blocked whether it is open and waits for an open task
 * @param blocking whether it is open and an open task waits for it
 */
public record ListedItem(
    Hit.OfItem hit, Optional<ItemCard> parent, boolean blocked, boolean blocking) {}
