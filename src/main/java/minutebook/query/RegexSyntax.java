package minutebook.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a regular expression can be used: what all engines read alike, and no more than they can
 * match in bounded time. An expression over paths has classes such as {@code \\d} besides.
 *
 * <pre>
 * alternatives  sequence { | sequence }
 * sequence      repeated { repeated }
 * repeated      one [ ? | * | + | {n} | {n,} | {n,m} ]
 * one           ( alternatives ) | [ characters ] | . | \ and punctuation | any other character
 * </pre>
 *
 * <p>Counts the states it needs as it reads: {@code (a{30}){30}} needs 900.
 */
final class RegexSyntax {
  private static final int MANY = 100_000;

  /** What is matched. */
  enum Over {
    WORDS,
    PATHS
  }

  /**
   * What was read.
   *
   * @param problem what is wrong, and what to write; empty when it can be used
   * @param states the characters it stands for, repetitions written out
   */
  record Read(Optional<Mistake> problem, int states) {}

  private final Scanner scanner;
  private final Over over;
  private @Nullable Mistake problem;

  private RegexSyntax(String expression, Over over) {
    this.scanner = new Scanner(expression);
    this.over = over;
  }

  /** The expression without marks of a word's beginning and end, which it always has. */
  static String withoutAnchors(String expression) {
    String text = expression.startsWith("^") ? expression.substring(1) : expression;
    if (!text.endsWith("$")) {
      return text;
    }
    int end = text.length() - 1;
    int backslashes = 0;
    while (backslashes < end && text.charAt(end - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 0 ? text.substring(0, end) : text;
  }

  /** Reads one without anchors. */
  static Read read(String expression, Over over) {
    if (expression.length() > Limits.REGEX_LENGTH) {
      return new Read(Optional.of(RegexMessages.tooLong()), 0);
    }
    RegexSyntax syntax = new RegexSyntax(expression, over);
    long states = expression.isEmpty() ? 0 : syntax.alternatives();
    if (syntax.problem == null && !syntax.scanner.atEnd()) {
      syntax.wrong(RegexMessages.unopened(syntax.scanner.peek()));
    }
    if (syntax.problem == null && states > Limits.REGEX_STATES) {
      syntax.wrong(RegexMessages.tooLarge());
    }
    return new Read(Optional.ofNullable(syntax.problem), (int) Math.min(states, MANY));
  }

  private void wrong(Mistake what) {
    if (problem == null) {
      problem = what;
    }
  }

  private long alternatives() {
    long states = 0;
    do {
      states += sequence();
    } while (problem == null && scanner.match('|'));
    return states;
  }

  private long sequence() {
    if (endsSequence()) {
      wrong(RegexMessages.emptyPart());
    }
    long states = 0;
    while (problem == null && !endsSequence()) {
      states += repeated();
    }
    return states;
  }

  private boolean endsSequence() {
    return scanner.atEnd() || scanner.peek() == '|' || scanner.peek() == ')';
  }

  private long repeated() {
    long states = one();
    if (scanner.match('?') || scanner.match('*') || scanner.match('+')) {
      noSecondRepetition();
    } else if (scanner.match('{')) {
      states *= times();
      noSecondRepetition();
    }
    return Math.min(states, MANY);
  }

  private void noSecondRepetition() {
    if (!scanner.atEnd() && "?*+{".indexOf(scanner.peek()) >= 0) {
      wrong(RegexMessages.repeatedTwice());
    }
  }

  /** How often {@code n}, {@code n,} or {@code n,m} repeats at most, counting the copies made. */
  private long times() {
    long least = number();
    long most = least;
    if (scanner.match(',')) {
      most = scanner.peek() == '}' ? least + 1 : number();
    }
    if (least < 0 || most < least || !scanner.match('}')) {
      wrong(RegexMessages.repetition());
    }
    return Math.max(1, most);
  }

  /** A number without sign; -1 when there is none. */
  private long number() {
    long number = -1;
    while (!scanner.atEnd() && Character.digit(scanner.peek(), 10) >= 0 && scanner.peek() < 128) {
      number = Math.min(MANY, Math.max(0, number) * 10 + Character.digit(scanner.peek(), 10));
      scanner.moveTo(scanner.position() + 1);
    }
    return number;
  }

  private long one() {
    if (scanner.match('(')) {
      return group();
    }
    if (scanner.match('[')) {
      characters();
    } else if (scanner.match('\\')) {
      escaped();
    } else if ("?*+{".indexOf(scanner.peek()) >= 0) {
      wrong(RegexMessages.nothingToRepeat(scanner.peek()));
    } else if ("]}\"".indexOf(scanner.peek()) >= 0) {
      wrong(RegexMessages.unopened(scanner.peek()));
    } else if ("^$".indexOf(scanner.peek()) >= 0) {
      wrong(RegexMessages.anchor(scanner.peek(), over));
    } else {
      scanner.moveTo(scanner.position() + 1);
    }
    return 1;
  }

  private long group() {
    if (scanner.peek() == '?') {
      wrong(RegexMessages.specialGroup());
      return 1;
    }
    long states = alternatives();
    if (!scanner.match(')')) {
      wrong(RegexMessages.unclosed('(', ')'));
    }
    return states;
  }

  /** {@code [a-z0-9]} and {@code [^a-z]}, from behind the bracket. */
  private void characters() {
    scanner.match('^');
    boolean any = false;
    while (problem == null && !scanner.atEnd() && scanner.peek() != ']') {
      int from = character();
      any = true;
      if (problem == null && scanner.match('-')) {
        int to = scanner.peek() == ']' || scanner.atEnd() ? -1 : character();
        if (problem == null && to < from) {
          wrong(RegexMessages.range());
        }
      }
    }
    if (!scanner.match(']') || !any) {
      wrong(RegexMessages.unclosed('[', ']'));
    }
  }

  private int character() {
    if (scanner.match('\\')) {
      return escaped();
    }
    int c = scanner.codePoint();
    scanner.moveTo(scanner.position() + Character.charCount(c));
    return c;
  }

  private int escaped() {
    int c = scanner.atEnd() ? 'z' : scanner.codePoint();
    boolean known = over == Over.PATHS && "dDsSwW".indexOf(c) >= 0 && !scanner.atEnd();
    if (Character.isLetterOrDigit(c) && !known) {
      wrong(RegexMessages.escape(c, over));
    } else {
      scanner.moveTo(scanner.position() + Character.charCount(c));
    }
    return c;
  }
}
