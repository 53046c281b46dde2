package minutebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;

/**
 * How the parts of one query combine. Read once, from left to right.
 *
 * <pre>
 * alternatives  conjunction { OR conjunction }
 * conjunction   { operand | AND }
 * operand       { NOT | - } part { part }        parts touch each other
 * part          ( alternatives ) | a leaf
 * </pre>
 *
 * <p>Any of these may be empty, since "stray operators are punctuation"; empty groups are left to
 * {@link Simplify}. What is typed without a blank stays together, so that {@code -note:(a b)}
 * negates all of it, though {@code note:} is text.
 */
final class Grammar {
  private static final And NOTHING_SAID = new And(List.of());

  private final Scanner scanner;
  private final Lexer lexer;
  private final LeafReader leaves;
  private final Diagnostics diagnostics;
  private int depth;
  private int ignoredOpen;
  private boolean warnedOfDepth;

  Grammar(
      Scanner scanner,
      PropertyNames properties,
      Directives.Reader directives,
      Diagnostics diagnostics) {
    this.scanner = scanner;
    this.diagnostics = diagnostics;
    lexer = new Lexer(scanner);
    leaves = new LeafReader(scanner, lexer, properties, directives, diagnostics, this::group);
  }

  QueryNode query() {
    return alternatives();
  }

  private QueryNode alternatives() {
    List<QueryNode> sides = new ArrayList<>();
    do {
      sides.add(conjunction());
    } while (lexer.matchKeyword(Lexer.OR));
    return new Or(sides);
  }

  private QueryNode conjunction() {
    List<QueryNode> operands = new ArrayList<>();
    scanner.skipBlanks();
    while (!scanner.atEnd() && !closesGroup() && !lexer.looksAtKeyword(Lexer.OR)) {
      operands.add(part());
      scanner.skipBlanks();
    }
    return new And(operands);
  }

  /** AND says what standing side by side says. */
  private QueryNode part() {
    if (scanner.match(')')) {
      return strayClose();
    }
    return lexer.matchKeyword(Lexer.AND) ? NOTHING_SAID : operand();
  }

  private boolean closesGroup() {
    return scanner.peek() == ')' && depth > 0 && ignoredOpen == 0;
  }

  private QueryNode strayClose() {
    ignoredOpen = Math.max(0, ignoredOpen - 1);
    return NOTHING_SAID;
  }

  private QueryNode operand() {
    boolean negated = false;
    while (matchNot()) {
      negated = !negated;
    }
    List<QueryNode> parts = new ArrayList<>();
    while (touchesPart()) {
      boolean ofAll = depth == 0 && !negated;
      parts.add(scanner.peek() == '(' ? group().orElse(NOTHING_SAID) : leaves.read(ofAll));
    }
    return negated ? new Not(new And(parts)) : new And(parts);
  }

  private boolean matchNot() {
    if (lexer.matchKeyword(Lexer.NOT)) {
      scanner.skipBlanks();
      return true;
    }
    return negates() && scanner.match('-');
  }

  /** A dash that begins a token and touches what it negates; {@code --force} is text. */
  private boolean negates() {
    int before = scanner.codePointBefore(scanner.position());
    char after = scanner.at(scanner.position() + 1);
    return scanner.peek() == '-'
        && (Characters.isBlank(before) || before == '(')
        && !Characters.isBlank(after)
        && after != '-'
        && after != ')';
  }

  private boolean touchesPart() {
    return !Characters.isBlank(scanner.peek())
        && scanner.peek() != ')'
        && !lexer.looksAtKeyword(Lexer.OR)
        && !lexer.looksAtKeyword(Lexer.AND)
        && !lexer.looksAtKeyword(Lexer.NOT);
  }

  /** Empty when its parenthesis is ignored. */
  private Optional<QueryNode> group() {
    int start = scanner.position();
    scanner.match('(');
    Span open = scanner.spanFrom(start);
    if (depth == Limits.DEPTH) {
      ignoreOpen(open);
      return Optional.empty();
    }
    depth++;
    QueryNode inside = alternatives();
    depth--;
    if (!scanner.match(')')) {
      diagnostics.warn(Messages.openParenthesis(), open);
    }
    return Optional.of(inside);
  }

  private void ignoreOpen(Span open) {
    ignoredOpen++;
    if (!warnedOfDepth) {
      diagnostics.warn(Messages.tooDeep(), open);
      warnedOfDepth = true;
    }
  }
}
