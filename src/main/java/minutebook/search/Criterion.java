package minutebook.search;

import java.time.LocalDate;
import java.util.List;
import minutebook.config.Dimension;
import minutebook.query.PropertyComparison;
import org.jspecify.annotations.Nullable;

/**
 * A condition an engine can check: people are canonical, dates absolute, values those of the index.
 * A {@link Text} looks at words, the others at fields; see {@link minutebook.config.Fields}.
 *
 * <pre>
 *             items are found                      notes are found, each through an item of it
 * words       the item has them                    the note has them, wherever they stand
 * a field     the item has it                      that item has it
 * Not         it does not hold of the item         it holds of no item of the note
 * </pre>
 *
 * <p>An item has the words of its text, its headings and the people it mentions or assigns; and
 * those of its note's title, when its text has one of the words the whole condition asks for. A
 * note has the words of all its items, its title and aliases, and its participants' names.
 *
 * <p>Words that are only {@link Preferred} are none that are asked for in this sense.
 *
 * <p>{@link InItem} asks for words of an item's own text only. {@link InSection} asks what a
 * section has, as it would be asked of a note: words wherever in the section they stand, fields of
 * the item, negatives of all its items. Either way it is one item that satisfies the condition,
 * also when notes are found.
 *
 * <p>A text in which an engine finds no word says nothing, wherever it stands.
 */
public sealed interface Criterion {
  /** Anything. */
  record All() implements Criterion {}

  /** Nothing. */
  record None() implements Criterion {}

  /** What words say. */
  sealed interface Text extends Criterion {}

  /** All the words of a text, whatever their inflection. */
  record Words(String text) implements Text {}

  /**
   * These words as written, in this order.
   *
   * @param distance how far, altogether, they may be moved from there; in any order then
   */
  record Phrase(String text, int distance) implements Text {}

  /** What more than one word may answer; an engine may take the most frequent of too many. */
  sealed interface Expanded extends Text {}

  /** What a regular expression says; one that an engine does not refuse. */
  sealed interface ByExpression {}

  /** A word as written: {@code *} is any characters, {@code ?} one. */
  record Pattern(String pattern) implements Expanded {}

  /** A word as written, but for so many edits; a swap of neighbours is one. */
  record Fuzzy(String word, int edits) implements Expanded {}

  /** A word as written that an expression matches as a whole. */
  record Regex(String expression) implements Expanded, ByExpression {}

  /**
   * What an expression in Lucene's syntax asks of the words and fields of an item; raw sources only
   * where it asks for them.
   *
   * @param text one that {@link Searcher.Snapshot#expression} says is usable
   */
  record Expression(String text) implements Text {}

  /** These words in this order with their case and accents, in an item's own text. */
  record Cased(String text) implements Text {}

  /** What the fields of an item say. */
  sealed interface OfField extends Criterion {}

  /** A value of a dimension, or one that stands under it. */
  record HasValue(Dimension dimension, String value) implements OfField {}

  /** A value of a field. */
  record HasKeyword(String field, String value) implements OfField {}

  /** A value of a field that has this text in it. */
  record Contains(String field, String text) implements OfField {}

  /** A day from one to another, both included; null is open. */
  record InDays(String field, @Nullable LocalDate from, @Nullable LocalDate to)
      implements OfField {}

  /**
   * What need not hold, but makes what it holds of more relevant: {@code the} in {@code the berth}.
   *
   * @param words made of words and phrases only
   */
  record Preferred(Criterion words) implements Criterion {}

  /**
   * The note of an item has these words, wherever they stand.
   *
   * @param words made of words and phrases only
   */
  record InNote(Criterion words) implements Criterion {}

  /**
   * Of a note whose file was last changed on a day from one to another, both included, in the
   * configured time zone; null is open.
   */
  record Modified(@Nullable LocalDate from, @Nullable LocalDate to) implements OfField {}

  /** A value of a field in which a regular expression finds something; in the engine's dialect. */
  record Matches(String field, String regex) implements OfField, ByExpression {}

  /** Any value of a dimension. */
  record HasAny(Dimension dimension) implements OfField {}

  /** A value of the property of a key that compares so. */
  record Compared(String key, PropertyComparison comparison) implements OfField {}

  /** A link to a note of this title, alias, file name or path; or to one that does not exist. */
  record LinksTo(String name) implements OfField {}

  /** A link from another note that can lead to the note at a path, whatever else it can lead to. */
  record LeadsTo(String path) implements OfField {}

  /** Another note has an item that says the same. */
  record Repeated() implements OfField {}

  /** A note of an earlier day has an item that says the same, a task whatever its status. */
  record Carried() implements OfField {}

  /** It is an open task, and the latest note with a task that says the same has it closed. */
  record Settled() implements OfField {}

  /** It depends on a task that is open. */
  record Blocked() implements OfField {}

  /** A task that is open depends on it. */
  record Blocking() implements OfField {}

  /** The item's note has it: what only its own document says. */
  record OfNote(OfField field) implements OfField {}

  /** It does not hold of the item, also where notes are found. Made of fields only. */
  record Lacks(Criterion fields) implements OfField {}

  /** All of these; of none, anything. */
  record And(List<Criterion> all) implements Criterion {
    public And {
      all = List.copyOf(all);
    }
  }

  /** One of these; of none, nothing. */
  record Or(List<Criterion> any) implements Criterion {
    public Or {
      any = List.copyOf(any);
    }
  }

  record Not(Criterion criterion) implements Criterion {}

  /** What holds within one place. */
  sealed interface Within extends Criterion {
    Criterion criterion();
  }

  /** Holds of an item's own text. */
  record InItem(Criterion criterion) implements Within {}

  /** Holds of a section the item stands in. */
  record InSection(Criterion criterion) implements Within {}
}
