/**
 * How does a note look to a reader? As it was written, or laid out for a terminal.
 *
 * <p>In: a note's path or what the index has of it. Out: text. Read {@link
 * minutebook.view.TerminalView} and {@link minutebook.view.NoteSource} first.
 */
@NullMarked
package minutebook.view;

import org.jspecify.annotations.NullMarked;
