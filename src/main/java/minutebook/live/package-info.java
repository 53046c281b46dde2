/**
 * What do the query blocks of a note answer? Blocks of the Obsidian Tasks plugin and of Obsidian's
 * search are translated to the query language and searched.
 *
 * <p>In: a note as the index has it, and its query blocks. Out: what each finds, and which of its
 * lines could not be translated. Read {@link minutebook.live.LiveBlocks} first, then {@link
 * minutebook.live.TasksBlock}.
 */
@NullMarked
package minutebook.live;

import org.jspecify.annotations.NullMarked;
