package minutebook.query;

/** How many characters the parser looks at to read a query, whatever its length. */
final class ReadingSteps {
  /** Each is looked at by a few readers, one after the other. */
  static final int MOST_PER_CHARACTER = 40;

  private ReadingSteps() {}

  static long of(String text) {
    Scanner scanner = new Scanner(text);
    Diagnostics diagnostics = new Diagnostics();
    new Grammar(scanner, PropertyNames.NONE, new Directives.Reader(diagnostics), diagnostics)
        .query();
    return scanner.steps();
  }

  /** What a text of this length may take. */
  static long most(int length) {
    return (long) MOST_PER_CHARACTER * (length + 2);
  }
}
