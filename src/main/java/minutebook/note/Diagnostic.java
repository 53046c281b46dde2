package minutebook.note;

/**
 * What could not be understood in a note, as data.
 *
 * @param line 1-based
 * @param message what is wrong
 * @param mend what to do about it
 */
public record Diagnostic(DiagnosticCode code, int line, String message, String mend) {
  public Severity severity() {
    return code.severity();
  }
}
