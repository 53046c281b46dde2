/**
 * What does a query find? Resolves what was typed against the people and values of the index, asks
 * an engine, and answers.
 *
 * <p>In: a {@link minutebook.search.SearchRequest}. Out: a {@link minutebook.search.SearchResult}.
 * Engines stand behind the port {@link minutebook.search.Searcher}. Read {@link
 * minutebook.search.Search} first, then {@link minutebook.search.Criterion}.
 */
@NullMarked
package minutebook.search;

import org.jspecify.annotations.NullMarked;
