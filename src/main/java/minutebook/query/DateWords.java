package minutebook.query;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.query.DateValue.Fixed;
import minutebook.query.DateValue.InMonth;
import minutebook.query.DateValue.Length;
import minutebook.query.DateValue.OfNow;
import minutebook.query.DateValue.OnWeekday;
import minutebook.query.DateValue.Which;

/**
 * Dates in words, in any case; a hyphen or an underscore is a blank.
 *
 * <pre>
 * today   last week   next_quarter   monday   this-friday   nov   november 2025   7d
 * </pre>
 */
final class DateWords {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_]|[\\s\\h]+");
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,6})([dwmy])");

  /** So that no date leaves the calendar. */
  private static final int MOST_YEARS = 1_000;

  /** Of a name that is shortened: {@code mon}, {@code nov}. */
  private static final int SHORT_NAME = 3;

  private DateWords() {}

  static Optional<DateValue> parse(String text) {
    List<String> words =
        Arrays.asList(BETWEEN_WORDS.split(text.strip().toLowerCase(Locale.ROOT), -1));
    return switch (words.size()) {
      case 1 -> length(words.getFirst()).or(() -> one(words.getFirst()));
      case 2 -> which(words.getFirst(), words.getLast()).or(() -> month(words));
      default -> Optional.empty();
    };
  }

  /** Whether the text is a length of time, such as {@code 7d}. */
  static boolean isLength(String text) {
    return length(text.strip().toLowerCase(Locale.ROOT)).isPresent();
  }

  private static Optional<DateValue> length(String word) {
    Matcher matcher = LENGTH.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(matcher.group(1));
    Length length =
        switch (matcher.group(2)) {
          case "d" -> new Length(count, Period.DAY);
          case "w" -> new Length(count, Period.WEEK);
          case "m" -> new Length(count, Period.MONTH);
          default -> new Length(count, Period.YEAR);
        };
    int most =
        MOST_YEARS
            * switch (length.period()) {
              case DAY -> 365;
              case WEEK -> 52;
              case MONTH -> 12;
              case QUARTER -> 4;
              case YEAR -> 1;
            };
    return count > 0 && count <= most ? Optional.of(length) : Optional.empty();
  }

  private static Optional<DateValue> one(String word) {
    return switch (word) {
      case "today" -> Optional.of(new OfNow(Which.THIS, Period.DAY));
      case "yesterday" -> Optional.of(new OfNow(Which.LAST, Period.DAY));
      case "tomorrow" -> Optional.of(new OfNow(Which.NEXT, Period.DAY));
      default ->
          named(DayOfWeek.values(), word)
              .<DateValue>map(day -> new OnWeekday(null, day))
              .or(() -> named(Month.values(), word).map(month -> new InMonth(null, month)));
    };
  }

  private static Optional<DateValue> which(String first, String second) {
    Optional<Which> which = exactly(Which.values(), first);
    return which.flatMap(
        one ->
            exactly(Period.values(), second)
                .filter(period -> period != Period.DAY)
                .<DateValue>map(period -> new OfNow(one, period))
                .or(() -> named(DayOfWeek.values(), second).map(day -> new OnWeekday(one, day)))
                .or(() -> named(Month.values(), second).map(month -> new InMonth(one, month))));
  }

  private static Optional<DateValue> month(List<String> words) {
    return named(Month.values(), words.getFirst())
        .flatMap(
            month ->
                PartialDate.year(words.getLast())
                    .map(year -> new Fixed(PartialDate.of(YearMonth.of(year, month)))));
  }

  private static <E extends Enum<E>> Optional<E> exactly(E[] values, String word) {
    return Arrays.stream(values).filter(value -> lower(value).equals(word)).findFirst();
  }

  /** Also by its first three letters. */
  private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
    return Arrays.stream(values)
        .filter(
            value ->
                lower(value).equals(word) || lower(value).substring(0, SHORT_NAME).equals(word))
        .findFirst();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
