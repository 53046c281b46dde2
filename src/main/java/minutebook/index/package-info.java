/**
 * How does a vault become an index, and stay one? Turns notes into engine-neutral documents and
 * keeps the index in step with the files.
 *
 * <p>In: parsed notes, the files of the vault, and what is indexed already. Out: {@link
 * minutebook.index.NoteBlock}s written through the port {@link minutebook.index.IndexStore}. Read
 * {@link minutebook.index.IndexSync} first, then {@link minutebook.index.DocumentBuilder}.
 */
@NullMarked
package minutebook.index;

import org.jspecify.annotations.NullMarked;
