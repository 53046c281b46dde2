package minutebook.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates as notes write them: {@code 2026-01-31}. */
final class IsoDates {
  /** Characters of a date. */
  static final int LENGTH = 10;

  private static final String SHAPE = "0000-00-00";

  /** What a time and its zone are written with. */
  private static final String TIME = "0123456789:.,+-TZ() ";

  private IsoDates() {}

  /** The date a text begins with, also in parentheses, a time or anything else after it. */
  static Optional<LocalDate> leading(String text) {
    int start = text.startsWith("(") ? 1 : 0;
    int end = start + LENGTH;
    boolean more = end < text.length() && isDigit(text.charAt(end));
    return isAt(text, start) && !more ? parse(text.substring(start, end)) : Optional.empty();
  }

  /** The date a text begins with, or else the only one in it. */
  static Optional<LocalDate> in(String text) {
    return leading(text).or(() -> only(text));
  }

  private static Optional<LocalDate> only(String text) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i + LENGTH <= text.length() && found.size() < 2; i++) {
      boolean within = i > 0 && isDigit(text.charAt(i - 1));
      boolean more = i + LENGTH < text.length() && isDigit(text.charAt(i + LENGTH));
      if (!within && !more && isAt(text, i)) {
        found.add(text.substring(i, i + LENGTH));
      }
    }
    return found.size() == 1 ? parse(found.getFirst()) : Optional.empty();
  }

  /** Whether a text is nothing but a date, also in parentheses, and the time of day. */
  static boolean isMoment(String text) {
    return leading(text).isPresent()
        && text.substring(LENGTH).chars().allMatch(c -> TIME.indexOf(c) >= 0);
  }

  /** Empty for what is no day of the calendar. */
  static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a part of a text has the shape of a date. */
  static boolean isDate(String text, int start, int end) {
    return end - start == LENGTH && isAt(text, start);
  }

  /** Whether something of the shape of a date, which may be no day, stands at an offset. */
  static boolean isAt(String text, int start) {
    if (start < 0 || start + LENGTH > text.length()) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(start + i);
      if (SHAPE.charAt(i) == '-' ? c != '-' : !isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
