package minutebook.search;

/**
 * One way in which an item or a note matches; all three must hold.
 *
 * <p>When items are found, all three are asked of the item. When notes are found, the words may
 * stand anywhere in the note, one of its items must satisfy all of {@code same}, and none of its
 * items may satisfy {@code none}.
 *
 * @param words made of words and phrases, without negation
 * @param same made of fields
 * @param none made of anything
 */
public record Alternative(Criterion words, Criterion same, Criterion none) {}
