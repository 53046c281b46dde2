package minutebook.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings back task emoji that lost a byte, "applied only where a task field can stand".
 *
 * <pre>
 * ⏫ is E2 8F AB; windows-1252 has no character for 8F; what is left reads â«
 * - [ ] Call Bob 📅 2025-01-10 â« #ops     a priority can stand there
 * - [ ] Say â« and go home                 none can: untouched
 * He said â«                               not a task: untouched
 * </pre>
 */
final class LossyFields {
  /** Indent, list marker, one or more spaces, {@code [} exactly one code point {@code ]}. */
  private static final Pattern TASK =
      Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[.\\]");

  private final String text;
  private final WrongCharset charset;
  private final BitSet code;
  private final List<TextEdit> edits = new ArrayList<>();

  private LossyFields(String text, WrongCharset charset) {
    this.text = text;
    this.charset = charset;
    this.code = CodeText.in(text);
  }

  /** The edits for fields that lost a byte in this charset, in order. */
  static List<TextEdit> edits(String text, WrongCharset charset) {
    List<LossyField> fields =
        LossyField.allIn(charset).stream().filter(field -> text.contains(field.stored())).toList();
    if (fields.isEmpty()) {
      return List.of();
    }
    LossyFields search = new LossyFields(text, charset);
    search.lines(fields);
    search.edits.sort(Comparator.comparingInt(TextEdit::start));
    return search.edits;
  }

  private void lines(List<LossyField> fields) {
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (TASK.matcher(text).region(start, end).lookingAt()) {
        for (LossyField field : fields) {
          line(start, end, field);
        }
      }
      start = end + 1;
    }
  }

  private void line(int start, int end, LossyField field) {
    String stored = field.stored();
    int found = text.indexOf(stored, start, end);
    while (found >= 0) {
      int after = found + stored.length();
      // A field is a word of its own: a space stands before it, its value or the tail after it.
      boolean isField =
          Character.isWhitespace(text.charAt(found - 1))
              && field.rest().matcher(text).region(after, end).lookingAt();
      if (isField && !code.get(found)) {
        edits.add(new TextEdit(found, after, stored, field.meant(), charset.charset()));
      }
      found = text.indexOf(stored, after, end);
    }
  }
}
