package minutebook.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * The English in which a task says how often it repeats. The Obsidian Tasks plugin reads as much of
 * it as it understands and drops the rest; how much that is, is told here.
 *
 * <pre>
 * every 2 weeks on Tuesday, Friday when done     all of it
 * every month with the team                      every month
 * every sixth moon                               nothing
 * </pre>
 */
final class RecurrenceRule {
  private static final Set<String> UNITS =
      Set.of(
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "weekday",
          "weekdays",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years");
  private static final Set<String> NAMES =
      Set.of(
          "mo",
          "mon",
          "monday",
          "tu",
          "tue",
          "tues",
          "tuesday",
          "we",
          "wed",
          "wednesday",
          "th",
          "thu",
          "thur",
          "thurs",
          "thursday",
          "fr",
          "fri",
          "friday",
          "sa",
          "sat",
          "saturday",
          "su",
          "sun",
          "sunday",
          "jan",
          "january",
          "feb",
          "february",
          "mar",
          "march",
          "apr",
          "april",
          "may",
          "jun",
          "june",
          "jul",
          "july",
          "aug",
          "august",
          "sep",
          "sept",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december");
  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last");
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> DAYS = Set.of("day", "days", "weekday", "weekdays");
  private static final Set<String> BEGIN_WHICH = Set.of("on", "in", "the");
  private static final Set<String> BEGIN_HOURS = Set.of("at");
  private static final Set<String> GO_ON = Set.of(",", "and", "or");

  private final String text;

  /** Offset after the word last read. */
  private int at;

  private String word = "";

  /** Whether hours are listed, not days. */
  private boolean hours;

  /** Offset after the last word that said which days or hours. */
  private int lastEnd;

  private RecurrenceRule(String text) {
    this.text = text;
  }

  /** How many characters of a text, from its first on, are a rule; 0 if there is none. */
  static int length(String text) {
    return new RecurrenceRule(text).length();
  }

  private int length() {
    next();
    if (!word.equals("every")) {
      return 0;
    }
    next();
    if (isNumber()) {
      next();
    }
    boolean named = NAMES.contains(word);
    if (!named && !UNITS.contains(word)) {
      return 0;
    }
    int end = at;
    next();
    while (parts(named)) {
      named = true;
      end = lastEnd;
    }
    at = end;
    next();
    boolean when = word.equals("when");
    next();
    boolean done = word.equals("done") && at == text.length();
    return when && done ? at : end;
  }

  /**
   * Reads which days or hours, such as {@code on the 2nd last Friday} or {@code , Friday}.
   *
   * @param goesOn whether what stands before names some, so that more may be listed
   */
  private boolean parts(boolean goesOn) {
    boolean begun = false;
    while (BEGIN_WHICH.contains(word)
        || BEGIN_HOURS.contains(word)
        || (goesOn && GO_ON.contains(word))) {
      begun = true;
      hours = BEGIN_HOURS.contains(word) || (hours && GO_ON.contains(word));
      next();
    }
    boolean some = false;
    while (begun && (hours ? isNumber() : isWhich())) {
      some = true;
      lastEnd = at;
      next();
    }
    return some;
  }

  private boolean isWhich() {
    return NAMES.contains(word)
        || ORDINALS.contains(word)
        || DAYS.contains(word)
        || (word.length() > 2
            && ORDINAL_ENDS.contains(word.substring(word.length() - 2))
            && areDigits(word.substring(0, word.length() - 2)));
  }

  private boolean isNumber() {
    return areDigits(word);
  }

  private static boolean areDigits(String text) {
    return !text.isEmpty() && text.charAt(0) != '0' && text.chars().allMatch(Character::isDigit);
  }

  /** Moves to the next word, a comma being one; to an empty one at the end. */
  private void next() {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == start && text.startsWith(",", start)) {
      end++;
    }
    word = text.substring(start, end).toLowerCase(Locale.ROOT);
    at = end;
  }
}
