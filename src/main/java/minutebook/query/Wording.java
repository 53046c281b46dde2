package minutebook.query;

import java.util.List;
import java.util.Set;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.Qualified;

/**
 * Known texts as they are written in a query so that they mean themselves: in quotation marks where
 * the language would read something else without them.
 */
public final class Wording {
  private Wording() {}

  /** {@code ana}, {@code "Ana Silva"}: what follows the colon of the qualifier. */
  public static String value(Qualifier qualifier, String value) {
    return means(qualifier.canonicalName() + ":" + value, qualifier, value) ? value : phrase(value);
  }

  /** {@code person:"Ana Silva"}. */
  public static String qualified(Qualifier qualifier, String value) {
    return qualifier.canonicalName() + ":" + value(qualifier, value);
  }

  /** {@code person:"Ana"}: this value and none that has it in it, as nobody else of that name. */
  public static String exactly(Qualifier qualifier, String value) {
    return qualifier.canonicalName() + ":" + phrase(value);
  }

  /** {@code acme}, {@code "Acme Inc"}: what follows the colon of a property that is a qualifier. */
  public static String value(String property, String value) {
    PropertyNames properties = new PropertyNames(Set.of(property));
    ParsedQuery parsed = QueryParser.parse(property + ":" + value, properties);
    boolean same =
        parsed.warnings().isEmpty()
            && parsed.root() instanceof KnownProperty known
            && known.anyOf().size() == 1
            && known.anyOf().getFirst().text().equals(value);
    return same ? value : phrase(value);
  }

  /** {@code #project/harbour}, or {@code tag:1984}. */
  public static String tag(String tag) {
    String withHash = "#" + tag;
    return means(withHash, Qualifier.TAG, tag) ? withHash : qualified(Qualifier.TAG, tag);
  }

  /** A word, or a phrase of it. */
  public static String word(String word) {
    boolean same =
        QueryParser.parse(word).root() instanceof QueryNode.Word(String text, var ignored)
            && text.equals(word);
    return same ? word : phrase(word);
  }

  /** These words in this order. */
  public static String phrase(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean means(String written, Qualifier qualifier, String value) {
    ParsedQuery parsed = QueryParser.parse(written);
    return parsed.warnings().isEmpty()
        && parsed.root() instanceof Qualified(Qualifier read, List<QualifierValue> values, var span)
        && span.end() == written.length()
        && read == qualifier
        && values.size() == 1
        && values.getFirst().text().equals(value);
  }
}
