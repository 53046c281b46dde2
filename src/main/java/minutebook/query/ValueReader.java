package minutebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what follows the colon of a qualifier.
 *
 * <pre>
 * ana   ana,ben   "ana silva"   "ana silva",ben   (ana OR "ana silva")
 * </pre>
 *
 * <p>"{@code section:(a OR b)}, an OR of single values, is values"; any other group is not.
 */
final class ValueReader {
  private final Scanner scanner;
  private final Lexer lexer;

  ValueReader(Scanner scanner, Lexer lexer) {
    this.scanner = scanner;
    this.lexer = lexer;
  }

  /**
   * What was read.
   *
   * @param list without those that are only punctuation
   * @param quotations also those that are only punctuation
   * @param single false when it is a group of something else than values
   * @param warnings to be given if the values are used
   */
  record Values(
      List<QualifierValue> list,
      List<Quotation> quotations,
      boolean single,
      List<QueryWarning> warnings) {

    /** Regular expressions, which only paths have. */
    List<QualifierValue> regexes(ValueKind kind) {
      return kind == ValueKind.PATH
          ? list.stream().filter(value -> value.regex().isPresent()).toList()
          : List.of();
    }

    /** Why these cannot be values of this kind. */
    Optional<QueryWarning> problem(ValueKind kind, String typed, Span withColon) {
      if (!single) {
        return Optional.of(new QueryWarning(Messages.notValues(typed), withColon));
      }
      if (list.isEmpty()) {
        return Optional.of(new QueryWarning(Messages.noValue(typed, kind), withColon));
      }
      return Stream.concat(regexes(kind).stream().flatMap(Values::brokenRegex), notAccepted(kind))
          .findFirst();
    }

    /** Why these are not the one value of a directive. */
    QueryWarning problem(Directive directive, Span withColon) {
      if (!single || list.size() > 1) {
        return new QueryWarning(Messages.notOneValue(directive), withColon);
      }
      return list.stream()
          .findFirst()
          .map(value -> new QueryWarning(Messages.notAValue(value.text(), directive), value.span()))
          .orElseGet(() -> new QueryWarning(Messages.noValue(directive), withColon));
    }

    private static Stream<QueryWarning> brokenRegex(QualifierValue value) {
      return value.readRegex().stream()
          .flatMap(read -> read.problem().stream())
          .map(problem -> new QueryWarning(problem, value.span()));
    }

    private Stream<QueryWarning> notAccepted(ValueKind kind) {
      return list.stream()
          .filter(value -> !kind.accepts(value.text()))
          .map(value -> new QueryWarning(Messages.notAValue(value.text(), kind), value.span()));
    }
  }

  Values read(ValueKind kind) {
    Values values = new Values(new ArrayList<>(), new ArrayList<>(), true, new ArrayList<>());
    if (scanner.peek() != '(') {
      list(kind, values);
      return values;
    }
    return group(kind, values) ? values : new Values(List.of(), List.of(), false, List.of());
  }

  private void list(ValueKind kind, Values into) {
    do {
      Optional<Quotation> quotation = lexer.quotation();
      if (quotation.isPresent()) {
        Quotation quoted = quotation.get();
        into.quotations().add(quoted);
        add(new QualifierValue(quoted.text(), true, quoted.span()), into);
        if (!quoted.closed()) {
          into.warnings().add(new QueryWarning(Messages.openQuotation(), quoted.openingMark()));
        }
      } else {
        Optional<Lexer.Run> regex = regex(kind);
        regex.ifPresent(run -> into.list().add(new QualifierValue(run.text(), false, run.span())));
        if (regex.isEmpty()) {
          Lexer.Run run = lexer.run(kind.splitsAtCommas());
          add(new QualifierValue(run.text(), false, run.span()), into);
        }
      }
    } while (kind.splitsAtCommas() && scanner.match(','));
  }

  /**
   * A path's regular expression, parentheses in it included: "folders never begin with a slash",
   * and "its closing {@code /} ends the token". A blank would make any later slash an end.
   */
  private Optional<Lexer.Run> regex(ValueKind kind) {
    int start = scanner.position();
    if (kind != ValueKind.PATH || scanner.peek() != '/') {
      return Optional.empty();
    }
    int end = start + 1;
    while (!Characters.isBlank(scanner.at(end)) && (end == start + 1 || !closes(end))) {
      end += scanner.at(end) == '\\' && !Characters.isBlank(scanner.at(end + 1)) ? 2 : 1;
    }
    if (Characters.isBlank(scanner.at(end))) {
      return Optional.empty();
    }
    scanner.moveTo(end + 1);
    return Optional.of(new Lexer.Run(scanner.textFrom(start), scanner.spanFrom(start)));
  }

  private boolean closes(int index) {
    char after = scanner.at(index + 1);
    return scanner.at(index) == '/' && (Characters.isBlank(after) || after == ')');
  }

  private static void add(QualifierValue value, Values into) {
    if (!Characters.isPunctuation(value.text())) {
      into.list().add(value);
    }
  }

  /** False when this is no OR of single values. */
  private boolean group(ValueKind kind, Values into) {
    int start = scanner.position();
    scanner.match('(');
    Span open = scanner.spanFrom(start);
    boolean mayFollow = true;
    scanner.skipBlanks();
    while (!scanner.atEnd() && scanner.peek() != ')') {
      if (lexer.matchKeyword(Lexer.OR)) {
        mayFollow = true;
      } else if (mayFollow && beginsValue()) {
        list(kind, into);
        mayFollow = false;
      } else {
        return false;
      }
      scanner.skipBlanks();
    }
    if (!scanner.match(')')) {
      into.warnings().add(new QueryWarning(Messages.openParenthesis(), open));
    }
    return true;
  }

  private boolean beginsValue() {
    return scanner.peek() != '('
        && scanner.peek() != '-'
        && !lexer.looksAtKeyword(Lexer.NOT)
        && !lexer.looksAtOpenLink();
  }
}
