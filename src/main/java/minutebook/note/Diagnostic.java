package minutebook.note;

/**
 * What could not be understood in a note, as data.
 *
 * @param code stable name, such as {@code front-matter-unreadable}
 * @param line 1-based
 * @param message what is wrong
 * @param mend what to do about it
 */
public record Diagnostic(String code, Severity severity, int line, String message, String mend) {}
