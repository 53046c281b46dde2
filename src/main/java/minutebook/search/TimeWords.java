package minutebook.search;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that name times. */
final class TimeWords {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** Months that are no other word and nobody's name. */
  static final Set<String> SURELY_MONTHS =
      Set.of("january", "february", "july", "september", "october", "november", "december");

  /** Months that are rather other words, unless they are written as names. */
  static final Set<String> HARDLY_MONTHS = Set.of("march", "may", "mar");

  private static final Map<String, Integer> MONTH_NUMBERS = new HashMap<>();

  static {
    for (int i = 0; i < MONTHS.size(); i++) {
      MONTH_NUMBERS.put(MONTHS.get(i), i + 1);
      MONTH_NUMBERS.put(MONTHS.get(i).substring(0, 3), i + 1);
    }
    MONTH_NUMBERS.put("sept", 9);
  }

  private TimeWords() {}

  /** 1 to 12, or 0. */
  static int month(String text) {
    return MONTH_NUMBERS.getOrDefault(text, 0);
  }

  /** 1 to 31 for {@code 3}, {@code 3rd} and {@code 24th}, or 0. */
  static int day(String text) {
    String digits =
        text.length() > 2
                && List.of("st", "nd", "rd", "th").contains(text.substring(text.length() - 2))
            ? text.substring(0, text.length() - 2)
            : text;
    int day = digits.length() <= 2 ? digits(digits) : 0;
    return day <= 31 ? day : 0;
  }

  /** A year with four digits, or 0. */
  static int year(String text) {
    int year = text.length() == 4 ? digits(text) : 0;
    return CalendarDate.isYear(year) ? year : 0;
  }

  /** {@code 7} or {@code seven}, of at most three digits, or 0. */
  static int number(String text) {
    return text.length() <= 3 && digits(text) > 0 ? digits(text) : NUMBERS.indexOf(text) + 1;
  }

  private static int digits(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }

  /** ISO number of a weekday, or 0. */
  static int weekday(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).equals(text)) {
        return day.getValue();
      }
    }
    return 0;
  }
}
