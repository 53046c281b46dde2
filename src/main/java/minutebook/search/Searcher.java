package minutebook.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.note.ItemCard;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.people.NameCounts;

/** Port: answers queries over the documents of one vault. */
public interface Searcher extends Closeable {
  /**
   * The state of the last commit; what it answers does not change while it is open.
   *
   * @throws NoIndexException if nothing has been indexed
   */
  Snapshot snapshot() throws IOException;

  /** One state of the index. */
  interface Snapshot extends Closeable {
    IndexSummary summary() throws IOException;

    /** The names the people directory is made from. */
    NameCounts names();

    EngineAnswer search(EngineQuery query) throws IOException;

    /** What of a condition more words answer than are searched. */
    List<Criterion.Expanded> partial(Criterion condition) throws IOException;

    /** All values of a dimension, those that others stand under among them, sorted. */
    Collection<String> values(Dimension dimension) throws IOException;

    /** All values of a keyword field, sorted. */
    Collection<String> keywords(String field) throws IOException;

    /** The values of a keyword field that begin so, sorted. */
    Collection<String> keywords(String field, String beginning) throws IOException;

    /** Whether a regular expression takes too many steps, so that it would find nothing. */
    boolean isRefused(Criterion.ByExpression expression);

    /** Whether an expression in Lucene's syntax can be searched, and what is to be said of it. */
    ReadExpression expression(String text) throws IOException;

    /**
     * Words of the index that were probably meant by another: the nearest first, of equally near
     * ones the most frequent. None when the word itself stands somewhere, in whatever inflection.
     *
     * @param edits within which a word is near, at most 2
     * @param isBeginning whether the word may be the beginning of one
     */
    List<NearWord> nearestWords(String word, int edits, boolean isBeginning, int most)
        throws IOException;

    /**
     * Words as written, folded as the index has them, that begin with a word; most frequent first,
     * then in their order. No more than some thousands are looked at.
     *
     * @param among the items that are counted
     */
    List<Counted> words(String beginning, int most, Criterion among) throws IOException;

    /**
     * Values of a keyword field that items have, sorted.
     *
     * @param among the items that are counted
     * @param unit whether the items are counted, or the notes with such an item
     */
    List<Counted> counts(String field, Criterion among, Unit unit) throws IOException;

    /**
     * The last day of the notes with such an item, for each value of a keyword field that these
     * items have; none for what stands in undated notes only.
     */
    Map<String, LocalDate> lastDays(String field, Criterion among) throws IOException;

    /**
     * Titles of notes that have items, sorted.
     *
     * @param among the items that are counted
     */
    List<Counted> titles(Criterion among) throws IOException;

    /** The paths of all notes, sorted. */
    Collection<String> paths() throws IOException;

    /** A note and its items in order. */
    Optional<StoredNote> note(String path) throws IOException;

    @Override
    void close() throws IOException;
  }

  /**
   * A word of the index near another.
   *
   * @param word as written, folded
   * @param edits how far it is away
   */
  record NearWord(String word, int edits) {}

  /**
   * Something items have.
   *
   * @param count of the items that have it
   */
  record Counted(String value, long count) {}

  /** A note as the index has it. */
  record StoredNote(NoteCard card, NoteOutline outline, List<ItemCard> items) {}
}
