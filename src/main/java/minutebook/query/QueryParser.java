package minutebook.query;

/**
 * Query text in, tree and warnings out.
 *
 * <pre>
 * fungible dpu -person:"ana silva"  →  And(fungible, dpu, Not(person "ana silva"))
 * persn:ana                         →  Word(persn:ana), and a warning that asks: person:?
 * </pre>
 *
 * <p>"It never fails: what cannot be understood is searched as plain words, and a warning with its
 * position says so." Any text is accepted, and the time is in proportion to its length.
 */
public final class QueryParser {
  private QueryParser() {}

  /** Reads a query in which no property is a qualifier. */
  public static ParsedQuery parse(String text) {
    return parse(text, PropertyNames.NONE);
  }

  /** Reads a query. */
  public static ParsedQuery parse(String text, PropertyNames properties) {
    Diagnostics diagnostics = new Diagnostics();
    String read = text.substring(0, lengthToRead(text));
    Directives.Reader directives = new Directives.Reader(diagnostics);
    QueryNode root = new Grammar(new Scanner(read), properties, directives, diagnostics).query();
    if (read.length() < text.length()) {
      diagnostics.warn(Messages.tooLong(), new Span(read.length(), text.length()));
    }
    return new ParsedQuery(Simplify.simplify(root), directives.read(), diagnostics.inOrder());
  }

  /** A text that is too long is cut between two words, if it has any. */
  private static int lengthToRead(String text) {
    if (text.length() <= Limits.LENGTH) {
      return text.length();
    }
    int end = Limits.LENGTH;
    while (end > 0 && !Characters.isBlank(text.charAt(end))) {
      end--;
    }
    if (end > 0) {
      return end;
    }
    return Character.isLowSurrogate(text.charAt(Limits.LENGTH)) ? Limits.LENGTH - 1 : Limits.LENGTH;
  }
}
