package minutebook.live;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.query.DayRange;
import minutebook.query.PartialDate;

/**
 * The dates of the plugin's filters, as days.
 *
 * <pre>
 * 2026-02-06   2026-02   2026-W06   2026-Q1   2026
 * 2026-02-06 2026-02-20   last week   next quarter
 * today   tomorrow   yesterday   next monday   tuesday
 * 14 days ago   in two weeks   3 weeks from now
 * 14 October   25th May 2026   May 25, 2026   May
 * </pre>
 *
 * <p>Weeks begin on Monday whatever is configured, as the plugin has it; a weekday alone is the
 * nearest one, today included; a day without a year is one of this year.
 */
final class DayText {
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final int SHORT_NAME = 3;
  private static final int MOST = 9_999;

  private final LocalDate today;

  DayText(LocalDate today) {
    this.today = today;
  }

  /** The days a text means; both ends are known. */
  Optional<DayRange> read(String text) {
    List<String> words =
        Arrays.asList(text.strip().toLowerCase(Locale.ROOT).replace(',', ' ').split("\\s+"));
    return (switch (words.size()) {
          case 1 -> one(words.getFirst());
          case 2 -> two(words.get(0), words.get(1));
          case 3 -> three(words.get(0), words.get(1), words.get(2));
          case 4 -> four(words);
          default -> Optional.<DayRange>empty();
        })
        .filter(DayText::isInCalendar);
  }

  private static boolean isInCalendar(DayRange days) {
    return days.from() != null
        && days.to() != null
        && days.from().getYear() > 0
        && days.to().getYear() <= MOST;
  }

  private Optional<DayRange> one(String word) {
    return switch (word) {
      case "today" -> day(today);
      case "tomorrow" -> day(today.plusDays(1));
      case "yesterday" -> day(today.minusDays(1));
      default ->
          partial(word)
              .or(() -> weekday(word).flatMap(weekday -> day(nearest(weekday))))
              .or(() -> month(word).flatMap(month -> on(1, month, today.getYear())));
    };
  }

  private Optional<DayRange> two(String first, String second) {
    Optional<PartialDate> from = PartialDate.parse(first).filter(DayText::isDay);
    Optional<PartialDate> to = PartialDate.parse(second).filter(DayText::isDay);
    if (from.isPresent() || to.isPresent()) {
      return between(from, to);
    }
    return relative(first, second).or(() -> dayAndMonth(first, second, today.getYear()));
  }

  /** A date that is none is left out, and the other counts. */
  private static Optional<DayRange> between(
      Optional<PartialDate> one, Optional<PartialDate> other) {
    LocalDate first = one.or(() -> other).orElseThrow().first();
    LocalDate second = other.or(() -> one).orElseThrow().first();
    return first.isAfter(second)
        ? Optional.of(new DayRange(second, first))
        : Optional.of(new DayRange(first, second));
  }

  private static boolean isDay(PartialDate date) {
    return date.first().equals(date.last());
  }

  /** {@code last week}, {@code next monday}, {@code May 2026}. */
  private Optional<DayRange> relative(String which, String what) {
    Optional<Integer> offset =
        switch (which) {
          case "last" -> Optional.of(-1);
          case "this" -> Optional.of(0);
          case "next" -> Optional.of(1);
          default -> Optional.empty();
        };
    return offset
        .flatMap(steps -> period(what, steps).or(() -> weekday(what).map(day -> of(steps, day))))
        .or(() -> month(which).flatMap(month -> year(what).flatMap(year -> on(1, month, year))));
  }

  private Optional<DayRange> period(String name, int steps) {
    return switch (name) {
      case "week" -> {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.plusWeeks(steps);
        yield Optional.of(new DayRange(first, first.plusDays(6)));
      }
      case "month" -> Optional.of(months(today.withDayOfMonth(1).plusMonths(steps), 1));
      case "quarter" -> {
        LocalDate first = today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        yield Optional.of(months(first.plusMonths(3L * steps), 3));
      }
      case "year" -> Optional.of(months(today.withDayOfYear(1).plusYears(steps), 12));
      default -> Optional.empty();
    };
  }

  private static DayRange months(LocalDate first, int count) {
    return new DayRange(first, first.plusMonths(count).minusDays(1));
  }

  /** Of the next week when this week's is still to come. */
  private DayRange of(int steps, DayOfWeek weekday) {
    LocalDate day =
        switch (steps) {
          case -1 -> today.with(TemporalAdjusters.previous(weekday));
          case 0 -> today.with(TemporalAdjusters.nextOrSame(weekday));
          default ->
              today
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .plusWeeks(1)
                  .with(TemporalAdjusters.nextOrSame(weekday));
        };
    return new DayRange(day, day);
  }

  private LocalDate nearest(DayOfWeek weekday) {
    LocalDate next = today.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate last = today.with(TemporalAdjusters.previousOrSame(weekday));
    return ChronoUnit.DAYS.between(last, today) < ChronoUnit.DAYS.between(today, next)
        ? last
        : next;
  }

  /** {@code 14 days ago}, {@code in two weeks}, {@code 25 May 2026}. */
  private Optional<DayRange> three(String first, String second, String third) {
    if (third.equals("ago")) {
      return number(first).flatMap(count -> after(-count, second));
    }
    if (third.equals("later")) {
      return number(first).flatMap(count -> after(count, second));
    }
    return first.equals("in")
        ? number(second).flatMap(count -> after(count, third))
        : year(third).flatMap(year -> dayAndMonth(first, second, year));
  }

  /** {@code 3 weeks from now}. */
  private Optional<DayRange> four(List<String> words) {
    return words.subList(2, 4).equals(List.of("from", "now"))
        ? number(words.get(0)).flatMap(count -> after(count, words.get(1)))
        : Optional.empty();
  }

  private Optional<DayRange> after(int count, String unit) {
    return switch (unit) {
      case "day", "days" -> day(today.plusDays(count));
      case "week", "weeks" -> day(today.plusWeeks(count));
      case "month", "months" -> day(today.plusMonths(count));
      case "year", "years" -> day(today.plusYears(count));
      default -> Optional.empty();
    };
  }

  private static Optional<DayRange> dayAndMonth(String first, String second, int year) {
    return month(second)
        .flatMap(month -> ordinal(first).flatMap(day -> on(day, month, year)))
        .or(() -> month(first).flatMap(m -> ordinal(second).flatMap(day -> on(day, m, year))));
  }

  private static Optional<DayRange> on(int day, Month month, int year) {
    YearMonth yearMonth = YearMonth.of(year, month);
    return yearMonth.isValidDay(day) ? day(yearMonth.atDay(day)) : Optional.empty();
  }

  private static Optional<DayRange> partial(String text) {
    return PartialDate.parse(text).map(date -> new DayRange(date.first(), date.last()));
  }

  private static Optional<DayRange> day(LocalDate day) {
    return Optional.of(new DayRange(day, day));
  }

  private static Optional<Integer> year(String text) {
    return text.matches("[0-9]{4}")
        ? Optional.of(Integer.parseInt(text)).filter(year -> year > 0)
        : Optional.empty();
  }

  /** {@code 5}, {@code 1st}, {@code 25th}. */
  private static Optional<Integer> ordinal(String text) {
    return text.matches("[0-9]{1,2}(st|nd|rd|th)?")
        ? Optional.of(Integer.parseInt(text.replaceAll("[a-z]", "")))
        : Optional.empty();
  }

  private static Optional<Integer> number(String text) {
    if (text.matches("[0-9]{1,4}")) {
      return Optional.of(Integer.parseInt(text));
    }
    int named = text.equals("a") || text.equals("an") ? 1 : NUMBERS.indexOf(text);
    return named > 0 ? Optional.of(named) : Optional.empty();
  }

  private static Optional<DayOfWeek> weekday(String name) {
    return named(DayOfWeek.values(), name);
  }

  private static Optional<Month> month(String name) {
    return named(Month.values(), name);
  }

  /** Also by its first three letters. */
  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values)
        .filter(
            value -> {
              String whole = value.name().toLowerCase(Locale.ROOT);
              return whole.equals(name) || whole.substring(0, SHORT_NAME).equals(name);
            })
        .findFirst();
  }
}
