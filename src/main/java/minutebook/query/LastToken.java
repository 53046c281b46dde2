package minutebook.query;

import java.util.List;

/**
 * What somebody is typing: the token at the end of a text.
 *
 * <pre>
 * lease -per           Word       per, and nothing longer
 * lease harbour ki     Word       "lease harbour ki", "harbour ki" and ki
 * lease #pro           Tag        pro
 * assignee:"ana si     Value      ana si, of assignee
 * item:lea             Scoped     lea, of item
 * sort:d               Directed   d, of sort
 * "harbour ki          Quoted     harbour ki
 * "harbour kickoff"    Complete
 * </pre>
 */
public sealed interface LastToken {

  /**
   * Text that reaches to the end of what was typed.
   *
   * @param start offset of what would be replaced, a mark that opens a phrase among it
   * @param text without such marks
   */
  record Typed(int start, String text) {}

  /**
   * Plain text; empty where a token could begin.
   *
   * @param readings the token, and before it the same with the words that stand before it, longest
   *     first
   */
  record Word(List<Typed> readings) implements LastToken {
    public Word {
      readings = List.copyOf(readings);
    }

    /** The token alone. */
    public Typed token() {
      return readings.getLast();
    }
  }

  /** A tag that begins with {@code #}, which its start has and its text has not. */
  record Tag(Typed typed) implements LastToken {}

  /** What follows the colon of a qualifier, or the last value of several. */
  record Value(Qualifier qualifier, Typed typed) implements LastToken {}

  /** The same of a property that is a qualifier. */
  record PropertyValue(String property, Typed typed) implements LastToken {}

  /** What follows the colon of a place that words share. */
  record Scoped(Scope scope, Typed typed) implements LastToken {}

  /** What follows the colon of what says how results are shown. */
  record Directed(Directive directive, Typed typed) implements LastToken {}

  /** A phrase that is not closed. */
  record Quoted(Typed typed) implements LastToken {}

  /** A phrase that is closed, or a text that is longer than what is read of a query. */
  record Complete() implements LastToken {}

  /** The token at the end of a text; the time is in proportion to the text's length. */
  static LastToken of(String text, PropertyNames properties) {
    return text.length() > Limits.LENGTH
        ? new Complete()
        : new LastTokenReader(text, properties).read();
  }
}
