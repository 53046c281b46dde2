/**
 * What does this file say? Reads one note by itself: no other file is looked at, no name resolved.
 *
 * <p>In: a note's path and bytes, and the rules of the configuration. Out: {@link
 * minutebook.markdown.ParsedNote}. Read {@link minutebook.markdown.NoteParser} first, then {@link
 * minutebook.markdown.BlockReader}.
 */
@NullMarked
package minutebook.markdown;

import org.jspecify.annotations.NullMarked;
