package minutebook.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import minutebook.note.TagName;
import minutebook.query.LastToken.Complete;
import minutebook.query.LastToken.Directed;
import minutebook.query.LastToken.PropertyValue;
import minutebook.query.LastToken.Quoted;
import minutebook.query.LastToken.Scoped;
import minutebook.query.LastToken.Tag;
import minutebook.query.LastToken.Typed;
import minutebook.query.LastToken.Value;
import minutebook.query.LastToken.Word;

/** Reads a text token by token as {@link Grammar} does, for what its last token is. */
final class LastTokenReader {
  /** Words of a name or a title that are typed without quotation marks. */
  private static final int WORDS = 4;

  private static final Set<String> OPERATORS = Set.of(Lexer.AND, Lexer.OR, Lexer.NOT);

  private final String text;
  private final PropertyNames properties;
  private final Scanner scanner;
  private final Lexer lexer;

  /** Where the plain words before this token begin that nothing but blanks stands between. */
  private final Deque<Integer> wordsBefore = new ArrayDeque<>();

  private LastToken last;

  LastTokenReader(String text, PropertyNames properties) {
    this.text = text;
    this.properties = properties;
    this.scanner = new Scanner(text);
    this.lexer = new Lexer(scanner);
    this.last = nothingYet();
  }

  LastToken read() {
    while (!scanner.atEnd()) {
      int start = scanner.position();
      scanner.skipBlanks();
      if (!scanner.atEnd()) {
        token();
      } else if (scanner.position() > start) {
        last = nothingYet();
      }
    }
    return last;
  }

  private void token() {
    int start = scanner.position();
    if (lexer.looksAtOpenLink()) {
      scanner.moveTo(text.length());
      other(new Quoted(new Typed(start, text.substring(start + Lexer.LINK.length()))));
      return;
    }
    Optional<Quotation> quotation = lexer.quotation();
    if (quotation.isPresent()) {
      other(ofQuotation(quotation.get()));
    } else if (scanner.match('(') || (beginsToken(start) && scanner.match('-'))) {
      other(nothingYet());
    } else if (scanner.match(')')) {
      other(new Complete());
    } else if (scanner.peek() == '#') {
      tag();
    } else {
      wordOrQualified();
    }
  }

  private boolean beginsToken(int start) {
    int before = scanner.codePointBefore(start);
    return Characters.isBlank(before) || before == '(';
  }

  private LastToken nothingYet() {
    return new Word(List.of(typed(scanner.position())));
  }

  private static LastToken ofQuotation(Quotation quotation) {
    return quotation.closed()
        ? new Complete()
        : new Quoted(new Typed(quotation.span().start(), quotation.text()));
  }

  private void tag() {
    int start = scanner.position();
    lexer.run(false);
    String name = scanner.textFrom(start + 1);
    if (name.codePoints().allMatch(TagName::isPart)) {
      other(new Tag(new Typed(start, name)));
    } else {
      word(start);
    }
  }

  private void wordOrQualified() {
    int start = scanner.position();
    String name = lexer.name().map(Lexer.Run::text).orElse("");
    Optional<Qualifier> qualifier = Qualifier.named(name);
    Optional<String> property = properties.named(name);
    Optional<Directive> directive = Directive.named(name);
    Optional<Scope> scope = Scope.named(name);
    boolean hasValue = scanner.atEnd() || !Characters.isBlank(scanner.peek());
    if (qualifier.isPresent() && hasValue) {
      Qualifier of = qualifier.get();
      other(new Complete());
      value(of.valueKind(), typed -> new Value(of, typed));
    } else if (property.isPresent() && hasValue) {
      other(new Complete());
      value(ValueKind.TEXT, typed -> new PropertyValue(property.get(), typed));
    } else if (directive.isPresent() && hasValue) {
      other(new Directed(directive.get(), rest()));
    } else if (scope.isPresent() && hasValue && !opensGroupOrPhrase()) {
      other(new Scoped(scope.get(), rest()));
    } else {
      scanner.moveTo(start);
      lexer.run(false);
      word(start);
    }
  }

  private boolean opensGroupOrPhrase() {
    return scanner.peek() == '(' || lexer.looksAtQuotation();
  }

  private Typed rest() {
    int start = scanner.position();
    lexer.run(false);
    return new Typed(start, scanner.textFrom(start));
  }

  private void value(ValueKind kind, Function<Typed, LastToken> token) {
    boolean group = scanner.match('(');
    do {
      if (group) {
        scanner.skipBlanks();
      }
      last = oneValue(kind, token);
    } while (goesOn(kind, group));
    if (group && scanner.match(')')) {
      last = new Complete();
    }
  }

  private boolean goesOn(ValueKind kind, boolean group) {
    if (kind.splitsAtCommas() && scanner.match(',')) {
      return true;
    }
    return group && !scanner.atEnd() && Characters.isBlank(scanner.peek());
  }

  private LastToken oneValue(ValueKind kind, Function<Typed, LastToken> token) {
    int start = scanner.position();
    Optional<Quotation> quotation = lexer.quotation();
    if (quotation.isPresent()) {
      Quotation quoted = quotation.get();
      return quoted.closed() ? new Complete() : token.apply(new Typed(start, quoted.text()));
    }
    lexer.run(kind.splitsAtCommas());
    return token.apply(new Typed(start, scanner.textFrom(start)));
  }

  private void word(int start) {
    String word = scanner.textFrom(start);
    boolean operator = OPERATORS.contains(word);
    if (operator || !beginsToken(start)) {
      wordsBefore.clear();
    }
    List<Typed> readings = new ArrayList<>();
    wordsBefore.forEach(before -> readings.add(typed(before)));
    readings.add(typed(start));
    last = new Word(readings);
    if (!operator && beginsToken(start)) {
      wordsBefore.addLast(start);
    }
    if (wordsBefore.size() == WORDS) {
      wordsBefore.removeFirst();
    }
  }

  private void other(LastToken token) {
    last = token;
    wordsBefore.clear();
  }

  private Typed typed(int start) {
    return new Typed(start, text.substring(start));
  }
}
