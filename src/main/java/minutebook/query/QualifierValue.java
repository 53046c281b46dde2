package minutebook.query;

import java.util.Optional;

/**
 * One value of a qualifier, as typed.
 *
 * @param text without quotation marks, escapes undone, never blank
 * @param quoted whether it stood in quotation marks
 * @param span with the quotation marks
 */
public record QualifierValue(String text, boolean quoted, Span span) {
  /** Of a path: the regular expression between its slashes. */
  public Optional<String> regex() {
    boolean regex = !quoted && text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    return regex ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
  }

  /** Of a property: that it has no value. */
  public boolean isNull() {
    return !quoted && text.equals("null");
  }
}
