/**
 * What a note is: records for a note, its sections, items, tasks and people, and nothing that acts.
 *
 * <p>In: nothing. Out: the vocabulary every other package speaks. Read {@link minutebook.note.Note}
 * and {@link minutebook.note.Item} first.
 */
@NullMarked
package minutebook.note;

import org.jspecify.annotations.NullMarked;
