package minutebook.search;

import java.util.Locale;
import minutebook.query.Span;
import org.jspecify.annotations.Nullable;

/**
 * A way to go on with a text that is being typed.
 *
 * <pre>
 * lease an  →  person  Ana Silva  lease person:"Ana Silva"  6 to 8  11
 * </pre>
 *
 * @param text what is shown
 * @param insert the whole text after this is chosen
 * @param replaced what of the text typed is replaced, to its end
 * @param count items that have it, raw sources left out; of words and phrases those that it finds
 *     by itself; null for what no item has, such as a qualifier or an order
 */
public record Suggestion(
    Kind kind, String text, String insert, Span replaced, @Nullable Long count) {

  /** What is suggested; in this order. */
  public enum Kind {
    QUALIFIER,
    PERSON,
    TAG,
    TITLE,
    WORD,
    /** What may follow the colon of a qualifier and is neither a person nor a tag. */
    VALUE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
