package minutebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import minutebook.query.Lexer.Run;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Regex;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryNode.Word;

/** Reads phrases, regular expressions, tags, qualifiers and words, and scopes of these. */
final class LeafReader {
  private static final And NOTHING_SAID = new And(List.of());

  private final Scanner scanner;
  private final Lexer lexer;
  private final PropertyNames names;
  private final ValueReader values;
  private final Directives.Reader directives;
  private final PropertyReader properties;
  private final Diagnostics diagnostics;
  private final Supplier<Optional<QueryNode>> group;
  private final Budget budget = new Budget();
  private final Leaves leaves;

  /**
   * Reads from where the scanner stands.
   *
   * @param names of properties that are qualifiers
   * @param group reads the group that begins there; empty when its parenthesis is ignored
   */
  LeafReader(
      Scanner scanner,
      Lexer lexer,
      PropertyNames names,
      Directives.Reader directives,
      Diagnostics diagnostics,
      Supplier<Optional<QueryNode>> group) {
    this.scanner = scanner;
    this.lexer = lexer;
    this.names = names;
    this.directives = directives;
    this.diagnostics = diagnostics;
    this.group = group;
    values = new ValueReader(scanner, lexer);
    leaves = new Leaves(scanner.length(), diagnostics);
    properties = new PropertyReader(scanner, lexer, diagnostics);
  }

  /**
   * Reads at least one character. Punctuation is read as an empty group.
   *
   * @param ofAll whether what stands here is said of the whole query, so that a directive can
   */
  QueryNode read(boolean ofAll) {
    return read(() -> wordOrQualified(ofAll));
  }

  private QueryNode read(Supplier<QueryNode> word) {
    Optional<Quotation> quotation = lexer.quotation();
    if (quotation.isPresent()) {
      return phrase(quotation.get());
    }
    Optional<Run> regex = lexer.regex();
    if (regex.isPresent()) {
      return regex(regex.get());
    }
    int start = scanner.position();
    scanner.skip('-');
    if (scanner.looksAt(Lexer.LINK)) {
      scanner.moveTo(scanner.position() + Lexer.LINK.length());
    }
    if (scanner.position() > start) {
      return NOTHING_SAID;
    }
    if (properties.matchCheckbox()) {
      return NOTHING_SAID;
    }
    Optional<Property> property = properties.read();
    if (property.isPresent()) {
      return property(property.get());
    }
    return lexer.tag().map(tag -> tagged(start, tag)).orElseGet(word);
  }

  private QueryNode phrase(Quotation quotation) {
    int distance = lexer.distance();
    Span span = scanner.spanFrom(quotation.span().start());
    if (Characters.isPunctuation(quotation.text())) {
      return NOTHING_SAID;
    }
    if (!quotation.closed()) {
      diagnostics.warn(Messages.openQuotation(), quotation.openingMark());
    }
    if (distance > Limits.DISTANCE) {
      diagnostics.warn(Messages.tooFar(distance), span);
    }
    Phrase phrase = new Phrase(quotation.text(), Math.min(distance, Limits.DISTANCE), span);
    Optional<Mistake> tooMuch = budget.take(phrase);
    if (tooMuch.isPresent()) {
      diagnostics.warn(tooMuch.get(), span);
      return new And(
          PlainWords.ofPhrase(phrase).stream().map(word -> leaves.add(word, span)).toList());
    }
    return leaves.add(phrase, span);
  }

  private QueryNode regex(Run regex) {
    String expression = RegexSyntax.withoutAnchors(regex.text());
    if (expression.isEmpty()) {
      return NOTHING_SAID;
    }
    String typed = "/" + regex.text() + "/";
    RegexSyntax.Read read = RegexSyntax.read(expression, RegexSyntax.Over.WORDS);
    Optional<Mistake> problem = read.problem().or(() -> budget.take(read));
    if (problem.isEmpty()) {
      return leaves.add(new Regex(expression, regex.span()), regex.span());
    }
    diagnostics.warn(problem.get(), regex.span());
    return leaves.add(PlainWords.ofExpression(typed, regex.span()), regex.span());
  }

  private QueryNode property(Property read) {
    return read.anyOf().isEmpty()
        ? leaves.add(read, read.span())
        : leaves.addAnyOf(
            read.span(), read.anyOf(), fit -> new Property(read.key(), fit, read.span()));
  }

  private QueryNode tagged(int start, Run tag) {
    QualifierValue value = new QualifierValue(tag.text(), false, tag.span());
    Span span = scanner.spanFrom(start);
    return leaves.add(new Qualified(Qualifier.TAG, List.of(value), span), span);
  }

  /** "A qualifier is a known name at the start of a token with its value adjacent." */
  private QueryNode wordOrQualified(boolean ofAll) {
    int start = scanner.position();
    Optional<Run> name = lexer.name();
    if (name.isEmpty()) {
      return word();
    }
    String typed = name.get().text();
    Span withColon = scanner.spanFrom(start);
    Optional<Directive> directive = Directive.named(typed);
    if (directive.isPresent()) {
      return directive(directive.get(), withColon, ofAll);
    }
    Optional<QualifierName> qualifier = QualifierName.named(typed, names);
    if (qualifier.isPresent() && !endsToken(scanner.peek())) {
      return qualified(qualifier.get(), typed, withColon);
    }
    Optional<Scope> scope = Scope.named(typed);
    if (qualifier.isEmpty() && scope.isPresent()) {
      return scoped(scope.get(), typed, withColon);
    }
    if (qualifier.isPresent()) {
      diagnostics.warn(Messages.noValue(typed, qualifier.get().valueKind()), withColon);
    } else {
      QualifierName.near(typed, names)
          .ifPresent(near -> diagnostics.warn(Messages.notAQualifier(typed, near), withColon));
    }
    scanner.moveTo(start);
    return word();
  }

  /** What says how to show results asks for nothing by itself. */
  private QueryNode directive(Directive directive, Span withColon, boolean ofAll) {
    ValueReader.Values read = values.read(ValueKind.NAME);
    Optional<String> value =
        read.list().size() == 1 ? directive.value(read.list().getFirst().text()) : Optional.empty();
    if (value.isEmpty()) {
      diagnostics.add(read.problem(directive, withColon));
      scanner.moveTo(withColon.start());
      return word();
    }
    Span span = scanner.spanFrom(withColon.start());
    if (ofAll) {
      read.warnings().forEach(diagnostics::add);
      directives.add(directive, new Directives.Given(value.get(), span));
    } else {
      diagnostics.warn(Messages.directiveInside(directive, value.get()), span);
    }
    return NOTHING_SAID;
  }

  /** A group of anything, or a text; an empty one is any task. */
  private QueryNode scoped(Scope scope, String typed, Span withColon) {
    if (scanner.peek() == '(') {
      boolean full = leaves.isFull();
      Optional<QueryNode> operand = group.get();
      Span span = scanner.spanFrom(withColon.start());
      return full || operand.isEmpty() ? NOTHING_SAID : new Scoped(scope, operand.get(), span);
    }
    boolean quoted = lexer.looksAtQuotation();
    QueryNode operand = endsToken(scanner.peek()) ? NOTHING_SAID : read(this::word);
    Span span = scanner.spanFrom(withColon.start());
    if (!operand.equals(NOTHING_SAID)) {
      return new Scoped(scope, operand, span);
    }
    if (quoted && scope.isTask()) {
      return leaves.add(new Scoped(scope, operand, span), span);
    }
    diagnostics.warn(Messages.noValue(typed), withColon);
    scanner.moveTo(withColon.start());
    return word();
  }

  private static boolean endsToken(char c) {
    return Characters.isBlank(c) || c == ')';
  }

  /** {@code person:*} */
  private Optional<QueryNode> anyValue(QualifierName qualifier, String typed, Span withColon) {
    int start = scanner.position();
    if (scanner.peek() != '*' || !lexer.run(false).text().equals("*")) {
      scanner.moveTo(start);
      return Optional.empty();
    }
    Span span = scanner.spanFrom(withColon.start());
    Optional<QueryNode> any = qualifier.any().apply(span);
    if (any.isEmpty()) {
      diagnostics.warn(Messages.anyValue(typed, qualifier.valueKind()), withColon);
      scanner.moveTo(withColon.start());
      return Optional.of(word());
    }
    return Optional.of(leaves.add(any.get(), span));
  }

  private QueryNode qualified(QualifierName qualifier, String typed, Span withColon) {
    Optional<QueryNode> anyValue = anyValue(qualifier, typed, withColon);
    if (anyValue.isPresent()) {
      return anyValue.get();
    }
    ValueKind kind = qualifier.valueKind();
    ValueReader.Values read = values.read(kind);
    if (qualifier.scope().isPresent() && !read.single()) {
      scanner.moveTo(withColon.end());
      return scoped(qualifier.scope().get(), typed, withColon);
    }
    Optional<QueryWarning> problem =
        read.problem(kind, typed, withColon).or(() -> budget.take(read.regexes(kind)));
    if (problem.isEmpty()) {
      read.warnings().forEach(diagnostics::add);
      Span span = scanner.spanFrom(withColon.start());
      return leaves.addAnyOf(span, read.list(), fit -> qualifier.node().apply(fit, span));
    }
    diagnostics.add(problem.get());
    if (read.single() && read.list().size() == 1 && !read.regexes(kind).isEmpty()) {
      Span span = scanner.spanFrom(withColon.start());
      return plainWord(new Run(scanner.textFrom(span.start()), span));
    }
    if (!read.quotations().isEmpty() && read.single()) {
      read.warnings().forEach(diagnostics::add);
      return asText(typed, withColon, read.list());
    }
    scanner.moveTo(withColon.start());
    return word();
  }

  /** {@code date:"some day",soon} as text, in which the list no longer looks like a value. */
  private QueryNode asText(String typed, Span withColon, List<QualifierValue> list) {
    List<QueryNode> texts = new ArrayList<>();
    texts.add(leaves.add(new Word(typed + ":", withColon), withColon));
    for (QualifierValue value : list) {
      texts.add(leaves.add(new Phrase(value.text(), 0, value.span()), value.span()));
    }
    return new And(texts);
  }

  private QueryNode word() {
    Run run = lexer.run(false);
    return WordForm.of(run, diagnostics)
        .map(form -> expansion(form, run))
        .orElseGet(() -> plainWord(run));
  }

  /** A node that asks for many words, or what was typed when that is too much. */
  private QueryNode expansion(Text node, Run typed) {
    Optional<Mistake> tooMuch = budget.take(node);
    if (tooMuch.isEmpty()) {
      return leaves.add(node, node.span());
    }
    diagnostics.warn(tooMuch.get(), node.span());
    return plainWord(typed);
  }

  private QueryNode plainWord(Run run) {
    return Characters.isPunctuation(run.text())
        ? NOTHING_SAID
        : leaves.add(new Word(run.text(), run.span()), run.span());
  }
}
