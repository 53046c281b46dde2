/**
 * Who is meant? Turns spellings of names into canonical people.
 *
 * <p>In: the names each note gives evidence of, and {@code people.yaml}. Out: {@link
 * minutebook.people.PersonDirectory}, and whom a text names. Read {@link
 * minutebook.people.NamesOfNote} first.
 */
@NullMarked
package minutebook.people;

import org.jspecify.annotations.NullMarked;
