package minutebook.query;

import java.util.List;

/**
 * One condition of a query.
 *
 * <pre>
 * fungible dpu -person:"ana silva"
 *
 * And
 *   Word fungible
 *   Word dpu
 *   Not
 *     Qualified PERSON "ana silva"
 * </pre>
 *
 * <p>{@link Not} stands for everything but its operand, wherever it is: a query of {@code -x} alone
 * finds all that does not have x, and {@code a OR -b} finds what has a together with what lacks b.
 */
public sealed interface QueryNode {

  /** Everything: what a query without conditions asks for. */
  record MatchAll() implements QueryNode {}

  /** What is looked for in text. */
  sealed interface Text extends QueryNode {
    /** Where it stands in the query. */
    Span span();
  }

  /**
   * Text typed without quotation marks, such as {@code dpu}, {@code 1:1} or {@code and/or}.
   *
   * @param text as typed and never blank; the engine may find several words in it
   */
  record Word(String text, Span span) implements Text {}

  /**
   * Words wanted together.
   *
   * @param text what stands between the quotation marks, escapes undone
   * @param distance 0: in this order, with nothing between them; else how far, altogether, they may
   *     be moved from there
   * @param span with the quotation marks
   */
  record Phrase(String text, int distance, Span span) implements Text {}

  /**
   * Words of a form, such as {@code stor*}: {@code *} is any characters, {@code ?} one.
   *
   * @param text a word with wildcards
   */
  record Pattern(String text, Span span) implements Text {}

  /**
   * A word and those near it, such as {@code word~1}.
   *
   * @param edits letters inserted, deleted or replaced, or neighbours swapped: 1 or 2
   */
  record Fuzzy(String text, int edits, Span span) implements Text {}

  /**
   * Words that a regular expression matches as a whole.
   *
   * @param expression without slashes and anchors; one that {@link RegexSyntax} has no problem with
   * @param span with the slashes
   */
  record Regex(String expression, Span span) implements Text {}

  /**
   * A whole query in Lucene's syntax; no text parses to it.
   *
   * @param text as typed
   */
  record Expression(String text, Span span) implements Text {}

  /** All of these. An empty one says nothing, and {@link Simplify} removes it. */
  record And(List<QueryNode> operands) implements QueryNode {
    public And {
      operands = List.copyOf(operands);
    }
  }

  /** At least one of these. An empty one says nothing, and {@link Simplify} removes it. */
  record Or(List<QueryNode> operands) implements QueryNode {
    public Or {
      operands = List.copyOf(operands);
    }
  }

  /** Everything but this. */
  record Not(QueryNode operand) implements QueryNode {}

  /**
   * What has to hold within one item, section or task.
   *
   * @param operand with respect to tasks, {@link MatchAll} is any task
   * @param span from the name to the end of its group
   */
  record Scoped(Scope scope, QueryNode operand, Span span) implements QueryNode {}

  /**
   * A property that has one of the values, such as {@code tag:alpha,beta}.
   *
   * @param anyOf at least one value; each is one that {@link Qualifier#valueKind()} accepts
   * @param span from the name to the last value
   */
  record Qualified(Qualifier qualifier, List<QualifierValue> anyOf, Span span)
      implements QueryNode {
    public Qualified {
      anyOf = List.copyOf(anyOf);
      if (anyOf.isEmpty()) {
        throw new IllegalArgumentException(qualifier + " without a value");
      }
    }
  }

  /**
   * A property of the note, or a field of the item, by its key: {@code [company:acme]}.
   *
   * @param key as typed, without quotation marks
   * @param anyOf one of these values; without any, the key alone is asked for. Unquoted, {@code
   *     null} is no value and {@code >5} a comparison
   * @param span with the brackets
   */
  record Property(String key, List<QualifierValue> anyOf, Span span) implements QueryNode {
    public Property {
      anyOf = List.copyOf(anyOf);
    }
  }

  /**
   * A property whose values are known and counted, as a qualifier: {@code company:acme}.
   *
   * @param name one of {@link PropertyNames}
   * @param anyOf at least one value
   * @param span from the name to the last value
   */
  record KnownProperty(String name, List<QualifierValue> anyOf, Span span) implements QueryNode {
    public KnownProperty {
      anyOf = List.copyOf(anyOf);
      if (anyOf.isEmpty()) {
        throw new IllegalArgumentException(name + " without a value");
      }
    }
  }
}
