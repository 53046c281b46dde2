/** Tests of documents and syncs: a plan as a table, one sync at a time, and random edits. */
@NullMarked
package minutebook.index;

import org.jspecify.annotations.NullMarked;
