package minutebook.query;

import java.util.Optional;
import java.util.stream.IntStream;
import minutebook.note.TagName;

/**
 * Reads the smallest parts of a query.
 *
 * <p>"Ordinary text stays ordinary": a run of characters is taken as it is unless it clearly is
 * something else, and reading it depends only on what stands around it.
 */
final class Lexer {
  static final String AND = "AND";
  static final String OR = "OR";
  static final String NOT = "NOT";
  static final String LINK = "[[";
  private static final String LINK_END = "]]";

  private final Scanner scanner;

  /** Between these no link ends, so that a text of many beginnings is looked through once. */
  private int searchedFrom = Integer.MAX_VALUE;

  private int linkEnd;

  Lexer(Scanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Moves over characters that belong together: to a blank, a parenthesis, a link, or a quotation
   * mark that opens a phrase.
   *
   * @return the text without the question marks that end it, "the mark that ends a question is
   *     punctuation"
   */
  Run run(boolean splitAtCommas) {
    int start = scanner.position();
    int end = start;
    while (!endsRun(end) && !(splitAtCommas && scanner.at(end) == ',')) {
      end++;
    }
    int last = end;
    while (last > start && scanner.at(last - 1) == '?') {
      last--;
    }
    scanner.moveTo(last);
    Run run = new Run(scanner.textFrom(start), scanner.spanFrom(start));
    scanner.moveTo(end);
    return run;
  }

  /** Characters that belong together. */
  record Run(String text, Span span) {}

  private boolean endsRun(int index) {
    char c = scanner.at(index);
    return Characters.isBlank(c)
        || c == '('
        || c == ')'
        || (QuotationMarks.isOpening(c) && opensPhrase(index))
        || scanner.looksAt(LINK, index);
  }

  /** In {@code 5" pipe} the mark is text, in {@code said:"yes"} it is not. */
  private boolean opensPhrase(int index) {
    int before = scanner.codePointBefore(index);
    return !Character.isLetterOrDigit(before)
        && !QuotationMarks.isOpening(before)
        && before != '\\';
  }

  /** Whether the word here is this operator and nothing else; uppercase only. */
  boolean looksAtKeyword(String keyword) {
    int start = scanner.position();
    boolean matches = matchKeyword(keyword);
    scanner.moveTo(start);
    return matches;
  }

  /** Moves past the operator when it stands here. */
  boolean matchKeyword(String keyword) {
    if (!scanner.looksAt(keyword)) {
      return false;
    }
    int start = scanner.position();
    if (run(false).text().equals(keyword)) {
      return true;
    }
    scanner.moveTo(start);
    return false;
  }

  /** Whether a quotation mark stands here. */
  boolean looksAtQuotation() {
    return QuotationMarks.isOpening(scanner.peek());
  }

  /** {@code "exact \"phrase\""} or {@code [[a note]]}, when it begins here. */
  Optional<Quotation> quotation() {
    if (looksAtQuotation()) {
      return Optional.of(quoted());
    }
    return scanner.looksAt(LINK) ? link() : Optional.empty();
  }

  /**
   * Moves over {@code /expression/} when it begins here: "a regular expression's closing / ends the
   * token". A slash behind a backslash does not close it.
   *
   * @return what stands between the slashes
   */
  Optional<Run> regex() {
    if (scanner.peek() != '/') {
      return Optional.empty();
    }
    int start = scanner.position();
    int end = start + 1;
    while (!Characters.isBlank(scanner.at(end)) && scanner.at(end) != '/') {
      end += scanner.at(end) == '\\' && !Characters.isBlank(scanner.at(end + 1)) ? 2 : 1;
    }
    boolean closed = scanner.at(end) == '/' && endsToken(end + 1);
    if (!closed || end == start + 1) {
      return Optional.empty();
    }
    scanner.moveTo(end);
    String inside = scanner.textFrom(start + 1);
    scanner.moveTo(end + 1);
    return Optional.of(new Run(inside, scanner.spanFrom(start)));
  }

  private boolean endsToken(int index) {
    int end = index;
    while (scanner.at(end) == '?') {
      end++;
    }
    return endsRun(end);
  }

  /** Moves over {@code ~5}, which has to end the token; 0 for any other text. */
  int distance() {
    int start = scanner.position();
    int end = start + 1;
    int distance = 0;
    while (scanner.at(end) >= '0' && scanner.at(end) <= '9') {
      distance = Math.min(Limits.LENGTH, distance * 10 + scanner.at(end) - '0');
      end++;
    }
    boolean given = scanner.peek() == '~' && end > start + 1 && endsToken(end);
    scanner.moveTo(given ? end : start);
    return given ? distance : 0;
  }

  /** Brackets that nothing closes. */
  boolean looksAtOpenLink() {
    return scanner.looksAt(LINK) && linkEnd() < 0;
  }

  /** Where the next link ends, or -1. */
  private int linkEnd() {
    int position = scanner.position();
    boolean passed = linkEnd >= 0 && linkEnd < position;
    if (position < searchedFrom || passed) {
      linkEnd = scanner.find(LINK_END);
      searchedFrom = position;
    }
    return linkEnd;
  }

  /** Inside, {@code \"} is a quotation mark and {@code \\} a backslash. */
  private Quotation quoted() {
    int start = scanner.position();
    char opening = scanner.peek();
    StringBuilder text = new StringBuilder();
    scanner.match(opening);
    while (!scanner.atEnd() && !QuotationMarks.isClosing(opening, scanner.peek())) {
      if (scanner.looksAt("\\\"") || scanner.looksAt("\\\\")) {
        scanner.match('\\');
      }
      text.append(scanner.peek());
      scanner.moveTo(scanner.position() + 1);
    }
    boolean closed = scanner.match(scanner.peek());
    return new Quotation(text.toString(), scanner.spanFrom(start), closed);
  }

  /** "{@code [[x]]} is a phrase"; without its end, the brackets are punctuation. */
  private Optional<Quotation> link() {
    if (looksAtOpenLink()) {
      return Optional.empty();
    }
    int start = scanner.position();
    int end = linkEnd();
    scanner.moveTo(end);
    String text = scanner.textFrom(start).substring(LINK.length());
    scanner.moveTo(end + LINK_END.length());
    return Optional.of(new Quotation(text, scanner.spanFrom(start), true));
  }

  /**
   * Moves over a name and a colon, such as {@code person:} or {@code newer_than:}: letters, with
   * underscores and hyphens after the first.
   *
   * @return the name, as typed
   */
  Optional<Run> name() {
    int start = scanner.position();
    int end = start;
    while (isPartOfName(scanner.at(end), end > start)) {
      end++;
    }
    if (end == start || scanner.at(end) != ':') {
      return Optional.empty();
    }
    scanner.moveTo(end);
    Run name = new Run(scanner.textFrom(start), scanner.spanFrom(start));
    scanner.moveTo(end + 1);
    return Optional.of(name);
  }

  /** Whether a text can stand before the colon of a qualifier. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && IntStream.range(0, text.length()).allMatch(i -> isPartOfName(text.charAt(i), i > 0));
  }

  private static boolean isPartOfName(char c, boolean within) {
    return Characters.isLatinLetter(c) || (within && (c == '_' || c == '-'));
  }

  /**
   * Moves over {@code #tag}. Its characters are those of a tag, one of them no digit, and what
   * follows them in the word is punctuation: {@code #1984} and {@code #c.txt} are text.
   *
   * @return the tag without its {@code #}
   */
  Optional<Run> tag() {
    int hash = scanner.position();
    if (!scanner.match('#')) {
      return Optional.empty();
    }
    Run run = run(false);
    int length = lengthOfTag(run.text());
    String tag = run.text().substring(0, length);
    boolean isTag =
        tag.codePoints().anyMatch(c -> Characters.isSearchable(c) && !Character.isDigit(c))
            && Characters.isPunctuation(run.text().substring(length));
    scanner.moveTo(isTag ? hash + 1 + length : hash);
    return isTag ? Optional.of(new Run(tag, scanner.spanFrom(hash + 1))) : Optional.empty();
  }

  private static int lengthOfTag(String text) {
    int length = 0;
    while (length < text.length() && TagName.isPart(text.codePointAt(length))) {
      length += Character.charCount(text.codePointAt(length));
    }
    return length;
  }
}
