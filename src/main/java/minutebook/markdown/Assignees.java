package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Names after {@code @}: one word, and up to three more that begin with a capital letter.
 * {@code @Ana Silva Review} is read whole; who knows all names finds the longest one in it.
 */
final class Assignees {
  private static final int MORE_WORDS = 3;

  private Assignees() {}

  /** Every name in a text, in order. */
  static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = end(text, at);
      if (end > at) {
        names.add(name(text, at, end));
      }
    }
    return names;
  }

  /** The name from {@code @} to an offset, without a full stop that ends the sentence. */
  static String name(String text, int at, int end) {
    return text.substring(at + 1, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** The offset after the name whose {@code @} stands at an offset, or -1 when it is none. */
  static int end(String text, int at) {
    boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    if (!begins
        || at + 1 == text.length()
        || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
      return -1;
    }
    int end = word(text, at + 1, true);
    for (int more = 0; more < MORE_WORDS && isCapital(text, end + 1); more++) {
      end = word(text, end + 1, false);
    }
    return end;
  }

  private static boolean isCapital(String text, int start) {
    return start < text.length()
        && text.charAt(start - 1) == ' '
        && Character.isUpperCase(text.codePointAt(start));
  }

  private static int word(String text, int start, boolean digits) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean part =
          Character.isLetter(c)
              || isMark(c)
              || c == '.'
              || c == '-'
              || c == '\''
              || c == '’'
              || (digits && (c == '_' || Character.isDigit(c)));
      if (!part) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
