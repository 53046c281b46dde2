package minutebook.query;

/**
 * One value of a qualifier, as typed.
 *
 * @param text without quotation marks, escapes undone, never blank
 * @param quoted whether it stood in quotation marks
 * @param span with the quotation marks
 */
public record QualifierValue(String text, boolean quoted, Span span) {}
