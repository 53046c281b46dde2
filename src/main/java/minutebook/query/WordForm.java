package minutebook.query;

import java.util.Optional;
import minutebook.query.Lexer.Run;
import minutebook.query.QueryNode.Fuzzy;
import minutebook.query.QueryNode.Pattern;
import minutebook.query.QueryNode.Text;

/**
 * Words with a sign that asks for other words too.
 *
 * <pre>
 * stor*  st?re        wildcards after two letters at least
 * word~  word~1       words one or two edits away
 * a*  *x  2*3  ~/x    text
 * </pre>
 *
 * <p>A sign counts only in a single word of letters, digits and apostrophes; punctuation may follow
 * it. {@code **} marks bold text.
 */
final class WordForm {
  private static final int LETTERS_BEFORE_WILDCARD = 2;
  private static final int SHORTEST_WITH_TYPO = 3;
  private static final int LONGEST_WITH_ONE_TYPO = 5;
  private static final int MOST_EDITS = 2;
  private static final String END_OF_SENTENCE = ",.;:!?";
  private static final String APOSTROPHES = "'’‘＇";

  private final String text;
  private final Span span;
  private final Diagnostics diagnostics;

  private WordForm(Run run, Diagnostics diagnostics) {
    int length = run.text().length();
    while (length > 0 && END_OF_SENTENCE.indexOf(run.text().charAt(length - 1)) >= 0) {
      length--;
    }
    this.text = run.text().substring(0, length);
    this.span = new Span(run.span().start(), run.span().start() + length);
    this.diagnostics = diagnostics;
  }

  /** What the signs in a run ask for; empty when it is a word like any other. */
  static Optional<Text> of(Run run, Diagnostics diagnostics) {
    WordForm form = new WordForm(run, diagnostics);
    Optional<Text> fuzzy = form.fuzzy();
    return fuzzy.isPresent() ? fuzzy : form.pattern();
  }

  private Optional<Text> fuzzy() {
    int sign = text.lastIndexOf('~');
    if (sign < 1 || text.length() > sign + 2 || !isWord(text.substring(0, sign))) {
      return Optional.empty();
    }
    String word = text.substring(0, sign);
    String number = text.substring(sign + 1);
    if (!Character.isLetter(word.codePointAt(0)) || !number.chars().allMatch(WordForm::isDigit)) {
      return Optional.empty();
    }
    return edits(word, number).map(edits -> new Fuzzy(word, edits, span));
  }

  /** The edits asked for, or those a word of this length may have. */
  private Optional<Integer> edits(String word, String number) {
    long letters = word.codePoints().filter(Characters::isSearchable).count();
    if (letters > Limits.FUZZY_LENGTH || (number.isEmpty() && letters < SHORTEST_WITH_TYPO)) {
      diagnostics.warn(Messages.notFuzzy(text), span);
      return Optional.empty();
    }
    if (number.isEmpty()) {
      return Optional.of(letters <= LONGEST_WITH_ONE_TYPO ? 1 : MOST_EDITS);
    }
    int asked = Integer.parseInt(number);
    int edits = Math.clamp(asked, 1, MOST_EDITS);
    if (edits != asked) {
      diagnostics.warn(Messages.edits(word, asked, edits), span);
    }
    return Optional.of(edits);
  }

  private Optional<Text> pattern() {
    if (text.codePoints().noneMatch(WordForm::isWildcard) || text.contains("**")) {
      return Optional.empty();
    }
    boolean oneWord = text.codePoints().allMatch(c -> isWildcard(c) || isPartOfWord(c));
    if (oneWord && lettersAtStart() >= LETTERS_BEFORE_WILDCARD) {
      return Optional.of(new Pattern(text, span));
    }
    if (oneWord && looksMeant()) {
      diagnostics.warn(Messages.fewLettersBeforeWildcard(text), span);
    } else if (!oneWord && endsSeveralWords()) {
      diagnostics.warn(Messages.wildcardInSeveralWords(text), span);
    }
    return Optional.empty();
  }

  private int lettersAtStart() {
    int letters = 0;
    for (int i = 0; i < text.length() && !isWildcard(text.codePointAt(i)); ) {
      int c = text.codePointAt(i);
      if (Character.isDigit(c)) {
        return letters;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return letters;
  }

  /** {@code a*}, {@code s?n} and {@code *ing}; not {@code A*}, {@code 2*3} or {@code *bold*}. */
  private boolean looksMeant() {
    if (text.charAt(0) == '*') {
      return text.length() > 1
          && Character.isLetter(text.codePointAt(1))
          && text.indexOf('*', 1) < 0;
    }
    return Character.isLowerCase(text.codePointAt(0))
        && (text.endsWith("*") || text.indexOf('?') > 0);
  }

  /** {@code e-ma*}. */
  private boolean endsSeveralWords() {
    int end = text.length() - 1;
    return text.indexOf('*') == end
        && end > 1
        && Character.isLetter(text.charAt(end - 1))
        && Character.isLetter(text.charAt(end - 2))
        && text.substring(0, end).codePoints().allMatch(c -> c == '-' || isPartOfWord(c));
  }

  private static boolean isWord(String text) {
    return text.codePoints().allMatch(WordForm::isPartOfWord);
  }

  static boolean isPartOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || APOSTROPHES.indexOf(c) >= 0
        || c == '_'
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWildcard(int c) {
    return c == '*' || c == '?';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
