/**
 * How does one machine store and search? The embedded engine: the only package that imports Lucene.
 *
 * <p>In: {@link minutebook.index.NoteBlock}s and {@link minutebook.search.EngineQuery}s. Out: a
 * folder with a Lucene index, and answers. Read {@link minutebook.lucene.LuceneStore} and {@link
 * minutebook.lucene.LuceneSearcher} first; {@link minutebook.lucene.LuceneFields} says what a
 * document looks like.
 */
@NullMarked
package minutebook.lucene;

import org.jspecify.annotations.NullMarked;
