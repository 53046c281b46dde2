package minutebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.Lexer.Run;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Word;

/** Reads what has no operands: phrases, tags, qualifiers and words. */
final class LeafReader {
  private static final And NOTHING_SAID = new And(List.of());

  private final Scanner scanner;
  private final Lexer lexer;
  private final ValueReader values;
  private final Directives.Reader directives;
  private final PropertyReader properties;
  private final Diagnostics diagnostics;
  private int leaves;

  LeafReader(Scanner scanner, Lexer lexer, Directives.Reader directives, Diagnostics diagnostics) {
    this.scanner = scanner;
    this.lexer = lexer;
    this.directives = directives;
    this.diagnostics = diagnostics;
    values = new ValueReader(scanner, lexer);
    properties = new PropertyReader(scanner, lexer, diagnostics);
  }

  /**
   * Reads at least one character. Punctuation is read as an empty group.
   *
   * @param ofAll whether what stands here is said of the whole query, so that a directive can
   */
  QueryNode read(boolean ofAll) {
    Optional<Quotation> quotation = lexer.quotation();
    if (quotation.isPresent()) {
      return phrase(quotation.get());
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
      int size = Math.max(1, property.get().anyOf().size());
      return leaf(property.get(), size, property.get().span());
    }
    return lexer.tag().map(tag -> tagged(start, tag)).orElseGet(() -> wordOrQualified(ofAll));
  }

  private QueryNode phrase(Quotation quotation) {
    if (Characters.isPunctuation(quotation.text())) {
      return NOTHING_SAID;
    }
    if (!quotation.closed()) {
      diagnostics.warn(Messages.openQuotation(), quotation.openingMark());
    }
    return leaf(new Phrase(quotation.text(), quotation.span()), 1, quotation.span());
  }

  private QueryNode tagged(int start, Run tag) {
    QualifierValue value = new QualifierValue(tag.text(), false, tag.span());
    Span span = scanner.spanFrom(start);
    return leaf(new Qualified(Qualifier.TAG, List.of(value), span), 1, span);
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
    Optional<Qualifier> qualifier = Qualifier.named(typed);
    if (qualifier.isPresent() && !endsToken(scanner.peek())) {
      return qualified(qualifier.get(), typed, withColon);
    }
    if (qualifier.isPresent()) {
      diagnostics.warn(Messages.noValue(typed, qualifier.get()), withColon);
    } else {
      Qualifier.nameNear(typed)
          .ifPresent(near -> diagnostics.warn(Messages.notAQualifier(typed, near), withColon));
    }
    scanner.moveTo(start);
    return word();
  }

  /** What says how to show results asks for nothing by itself. */
  private QueryNode directive(Directive directive, Span withColon, boolean ofAll) {
    ValueReader.Values read = values.read(ValueKind.TEXT);
    Optional<String> value =
        read.list().size() == 1 ? directive.value(read.list().getFirst().text()) : Optional.empty();
    if (value.isEmpty()) {
      diagnostics.add(problem(directive, read, withColon));
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

  private static QueryWarning problem(
      Directive directive, ValueReader.Values read, Span withColon) {
    if (!read.single() || read.list().size() > 1) {
      return new QueryWarning(Messages.notOneValue(directive), withColon);
    }
    return read.list().stream()
        .findFirst()
        .map(value -> new QueryWarning(Messages.notAValue(value.text(), directive), value.span()))
        .orElseGet(() -> new QueryWarning(Messages.noValue(directive), withColon));
  }

  private static boolean endsToken(char c) {
    return Characters.isBlank(c) || c == ')';
  }

  private QueryNode qualified(Qualifier qualifier, String typed, Span withColon) {
    ValueReader.Values read = values.read(qualifier.valueKind());
    Optional<QueryWarning> problem = read.problem(qualifier, typed, withColon);
    if (problem.isEmpty()) {
      read.warnings().forEach(diagnostics::add);
      Span span = scanner.spanFrom(withColon.start());
      return leaf(new Qualified(qualifier, read.list(), span), read.list().size(), span);
    }
    diagnostics.add(problem.get());
    if (read.list().stream().anyMatch(QualifierValue::quoted) && read.single()) {
      read.warnings().forEach(diagnostics::add);
      return asText(typed, withColon, read.list());
    }
    scanner.moveTo(withColon.start());
    return word();
  }

  /** {@code date:"some day",soon} as text, in which the list no longer looks like a value. */
  private QueryNode asText(String typed, Span withColon, List<QualifierValue> list) {
    List<QueryNode> texts = new ArrayList<>();
    texts.add(leaf(new Word(typed + ":", withColon), 1, withColon));
    for (QualifierValue value : list) {
      texts.add(leaf(new Phrase(value.text(), value.span()), 1, value.span()));
    }
    return new And(texts);
  }

  private QueryNode word() {
    Run run = lexer.run(false);
    return Characters.isPunctuation(run.text())
        ? NOTHING_SAID
        : leaf(new Word(run.text(), run.span()), 1, run.span());
  }

  private QueryNode leaf(QueryNode node, int size, Span span) {
    leaves += size;
    if (leaves <= Limits.LEAVES) {
      return node;
    }
    diagnostics.warn(Messages.tooMany(), new Span(span.start(), scanner.length()));
    diagnostics.silence();
    leaves = Limits.LEAVES;
    return NOTHING_SAID;
  }
}
