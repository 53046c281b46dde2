/**
 * Turns what a person typed into the search box into a tree, and says what it could not understand.
 *
 * <p>In: the text of a query, and the names of properties that are qualifiers. Out: a {@link
 * minutebook.query.ParsedQuery}, which is a sealed {@link minutebook.query.QueryNode} tree and
 * warnings with their positions. Values stay as typed: whom {@code person:ana} means is decided
 * later, where the people are known. Not for matching, ranking or resolving.
 *
 * <p>Read {@link minutebook.query.QueryNode} first, then {@link minutebook.query.QueryParser}. A
 * new qualifier is a row in {@link minutebook.query.Qualifier}; a new kind of operand is a record
 * in {@code QueryNode}, and the compiler then names every place that must know it.
 */
@NullMarked
package minutebook.query;

import org.jspecify.annotations.NullMarked;
