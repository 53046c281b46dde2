package minutebook.query;

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
}
