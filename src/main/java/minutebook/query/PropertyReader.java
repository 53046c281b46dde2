package minutebook.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.QueryNode.Property;

/**
 * Reads properties in brackets.
 *
 * <pre>
 * [key]   [key:value]   [key:two words]   [key:"a value" OR b]   ["a key":>5]
 * </pre>
 *
 * <p>"{@code […]} needs a key that begins with a letter", and the value touches the colon, so that
 * {@code [10:30]}, {@code [sic: this]} and {@code [by:: Ana]} are text; so is what touches the
 * closing bracket, as in {@code [text](address)}. A comma is a character of a value.
 */
final class PropertyReader {
  private static final String ADDRESS = "//";
  private static final String LIST_MARKERS = "-*+";

  /** What may follow in the same word. */
  private static final String PUNCTUATION = ",.;!?";

  private final Scanner scanner;
  private final Lexer lexer;
  private final Diagnostics diagnostics;

  PropertyReader(Scanner scanner, Lexer lexer, Diagnostics diagnostics) {
    this.scanner = scanner;
    this.lexer = lexer;
    this.diagnostics = diagnostics;
  }

  /**
   * Moves over the {@code [x]} of a task that was typed or copied. It says nothing, as {@code [ ]}
   * and {@code [?]} do.
   */
  boolean matchCheckbox() {
    int start = scanner.position();
    if (!(scanner.looksAt("[x]") || scanner.looksAt("[X]")) || !followsListMarker(start)) {
      return false;
    }
    scanner.moveTo(start + "[x]".length());
    return true;
  }

  private boolean followsListMarker(int start) {
    int marker = start - 1;
    while (marker >= 0 && Characters.isBlank(scanner.at(marker))) {
      marker--;
    }
    return marker >= 0
        && marker < start - 1
        && LIST_MARKERS.indexOf(scanner.at(marker)) >= 0
        && Characters.isBlank(scanner.codePointBefore(marker));
  }

  /** Empty when what stands here is text; then nothing is moved. */
  Optional<Property> read() {
    int start = scanner.position();
    Optional<Property> read = scanner.match('[') ? property(start) : Optional.empty();
    if (read.isEmpty()) {
      scanner.moveTo(start);
    }
    return read;
  }

  private Optional<Property> property(int start) {
    Optional<String> key = key();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<QualifierValue> values = new ArrayList<>();
    if (scanner.match(':')) {
      if (!touchesValue()) {
        return Optional.empty();
      }
      values(values);
      if (scanner.atEnd()) {
        diagnostics.warn(Messages.openBracket(), new Span(start, start + 1));
        return Optional.empty();
      }
      if (values.isEmpty() && scanner.peek() == ']') {
        diagnostics.warn(Messages.noPropertyValue(key.get()), scanner.spanFrom(start));
        return Optional.empty();
      }
    }
    return scanner.match(']') && endsWord() && comparable(values)
        ? Optional.of(new Property(key.get(), values, scanner.spanFrom(start)))
        : Optional.empty();
  }

  private boolean touchesValue() {
    boolean blank = Characters.isBlank(scanner.peek()) && !scanner.atEnd();
    return !blank && scanner.peek() != ':' && !scanner.looksAt(ADDRESS);
  }

  private Optional<String> key() {
    if (lexer.looksAtQuotation()) {
      return lexer
          .quotation()
          .filter(Quotation::closed)
          .map(Quotation::text)
          .filter(text -> text.codePoints().anyMatch(Character::isLetter));
    }
    int start = scanner.position();
    while (isPartOfKey(scanner.peek())) {
      scanner.moveTo(scanner.position() + 1);
    }
    String key = scanner.textFrom(start);
    return isPlainKey(key) ? Optional.of(key) : Optional.empty();
  }

  /** Whether a key can stand without quotation marks. */
  static boolean isPlainKey(String key) {
    return !key.isEmpty()
        && Character.isLetter(key.charAt(0))
        && key.chars().allMatch(c -> isPartOfKey((char) c));
  }

  private static boolean isPartOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
  }

  private void values(List<QualifierValue> into) {
    while (!scanner.atEnd() && scanner.peek() != ']') {
      Optional<Quotation> quotation = lexer.quotation();
      if (quotation.isPresent()) {
        Quotation quoted = quotation.get();
        if (!quoted.text().isBlank()) {
          into.add(new QualifierValue(quoted.text(), true, quoted.span()));
        }
      } else {
        unquoted().ifPresent(into::add);
      }
      scanner.skipBlanks();
      if (scanner.peek() != ']' && !matchOr()) {
        return;
      }
      scanner.skipBlanks();
    }
  }

  /** Words to an OR or the bracket. */
  private Optional<QualifierValue> unquoted() {
    int start = scanner.position();
    int end = start;
    while (!endsValue() && !looksAtOr() && !looksAtPhraseWithBracket()) {
      while (!endsValue() && !Characters.isBlank(scanner.peek())) {
        scanner.moveTo(scanner.position() + 1);
      }
      end = scanner.position();
      scanner.skipBlanks();
    }
    scanner.moveTo(end);
    return end == start
        ? Optional.empty()
        : Optional.of(new QualifierValue(scanner.textFrom(start), false, scanner.spanFrom(start)));
  }

  private boolean endsValue() {
    return scanner.atEnd() || scanner.peek() == ']' || scanner.peek() == '[';
  }

  /** In a phrase a bracket closes nothing. */
  private boolean looksAtPhraseWithBracket() {
    int start = scanner.position();
    boolean bracket = lexer.quotation().filter(phrase -> phrase.text().contains("]")).isPresent();
    scanner.moveTo(start);
    return bracket;
  }

  private boolean looksAtOr() {
    char after = scanner.at(scanner.position() + Lexer.OR.length());
    return scanner.looksAt(Lexer.OR)
        && (Characters.isBlank(after) || after == ']' || QuotationMarks.isOpening(after));
  }

  private boolean matchOr() {
    boolean matches = looksAtOr();
    if (matches) {
      scanner.moveTo(scanner.position() + Lexer.OR.length());
    }
    return matches;
  }

  private boolean endsWord() {
    int end = scanner.position();
    while (PUNCTUATION.indexOf(scanner.at(end)) >= 0) {
      end++;
    }
    return Characters.isBlank(scanner.at(end)) || scanner.at(end) == ')';
  }

  private boolean comparable(List<QualifierValue> values) {
    Optional<QualifierValue> text =
        values.stream()
            .filter(value -> !value.quoted() && PropertyComparison.isAsked(value.text()))
            .filter(value -> !PropertyComparison.isComparable(value))
            .findFirst();
    text.ifPresent(value -> diagnostics.warn(Messages.notComparable(value.text()), value.span()));
    return text.isEmpty();
  }
}
