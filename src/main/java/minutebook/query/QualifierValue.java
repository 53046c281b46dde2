package minutebook.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a qualifier, as typed.
 *
 * @param text without quotation marks, escapes undone, never blank
 * @param quoted whether it stood in quotation marks
 * @param span with the quotation marks
 * @param days it means, once that is known; null for what is no date
 */
public record QualifierValue(String text, boolean quoted, Span span, @Nullable DayRange days) {
  public QualifierValue(String text, boolean quoted, Span span) {
    this(text, quoted, span, null);
  }

  /** The same value, of which is known what days it means. */
  public QualifierValue meaning(DayRange known) {
    return new QualifierValue(text, quoted, span, known);
  }

  /** Of a path: the regular expression between its slashes. */
  public Optional<String> regex() {
    boolean regex = !quoted && text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    return regex ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
  }

  /** The same as it is read: at its ends stand {@code ^} and {@code $}, if it has them. */
  Optional<RegexSyntax.Read> readRegex() {
    return regex()
        .map(RegexSyntax::withoutAnchors)
        .map(expression -> RegexSyntax.read(expression, RegexSyntax.Over.PATHS));
  }

  /** Of a property: that it has no value. */
  public boolean isNull() {
    return !quoted && text.equals("null");
  }
}
