package minutebook.markdown;

import java.util.Optional;
import minutebook.config.Blanks;

/**
 * A field as Dataview has it on the line of a task: {@code [due:: 2026-02-06]} or {@code (due::
 * 2026-02-06)}, a comma perhaps after it.
 *
 * @param start offset of the bracket that opens it
 * @param key as written
 * @param value without space around it
 */
record BracketedField(int start, String key, String value) {
  private static final String SEPARATOR = "::";

  /** The field that ends at an offset. */
  static Optional<BracketedField> endingAt(String line, int end) {
    boolean comma = end > 0 && line.charAt(end - 1) == ',';
    int afterClose = comma ? TaskTail.withoutBlanks(line, end - 1) : end;
    char close = afterClose > 0 ? line.charAt(afterClose - 1) : ' ';
    if (close != ']' && close != ')') {
      return Optional.empty();
    }
    int open = afterClose - 2;
    while (open >= 0 && "[]()".indexOf(line.charAt(open)) < 0) {
      open--;
    }
    if (open < 0 || line.charAt(open) != (close == ']' ? '[' : '(')) {
      return Optional.empty();
    }
    String inside = Blanks.collapsed(line.substring(open + 1, afterClose - 1));
    int separator = inside.indexOf(SEPARATOR);
    return separator < 0
        ? Optional.empty()
        : Optional.of(
            new BracketedField(
                open,
                inside.substring(0, separator),
                inside.substring(separator + SEPARATOR.length()).strip()));
  }
}
