/**
 * Reads the text of a note as it was meant, although it may have been saved through a wrong
 * encoding.
 *
 * <p>In: the bytes of a file ({@link minutebook.text.SourceText}), then its text ({@link
 * minutebook.text.TextRepair}). Out: the text as meant, the edits that made it so, and a map from
 * its offsets back to those of the file, so that lines and columns still point into it. Files are
 * never modified. Not for: understanding Markdown beyond telling code from prose.
 *
 * <p>Read {@link minutebook.text.TextRepair} first.
 */
@NullMarked
package minutebook.text;

import org.jspecify.annotations.NullMarked;
