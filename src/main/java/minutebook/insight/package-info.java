/**
 * What do the notes say of a person, a month, the tasks and the decisions? Answers that are made of
 * searches, so that they are the same on every engine.
 *
 * <p>In: a name, a month, a search. Out: records of what was found. Read {@link
 * minutebook.insight.Insight} and {@link minutebook.insight.ItemLists} first.
 */
@NullMarked
package minutebook.insight;

import org.jspecify.annotations.NullMarked;
