package minutebook.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.search.AskedPart.Time.Relation;

/**
 * Reads one time, without the preposition before it.
 *
 * <pre>
 * last month    past two weeks    three days ago    Friday
 * March    March 2026    3 November 2025    Nov 3rd    2026-03    Q1 2026    2025
 * </pre>
 */
final class TimeReader {
  private static final Set<String> NEAR = Set.of("today", "yesterday", "tomorrow");
  private static final Set<String> UNITS = Set.of("week", "month", "quarter", "year");

  private static final Map<String, String> WHICH =
      Map.of("last", "last", "previous", "last", "this", "this", "current", "this", "next", "next");

  /** A unit of time → so much of the last time of the language. */
  private static final Map<String, String> PAST =
      Map.of("week", "7d", "month", "1m", "quarter", "3m", "year", "1y");

  /** Parts of a time, for which the whole is read. */
  private static final Set<String> PARTS =
      Set.of(
          "beginning",
          "start",
          "middle",
          "end",
          "half",
          "week",
          "days",
          "weeks",
          "month",
          "quarter");

  private static final Set<String> ORDER = Set.of("first", "second", "third", "fourth", "last");

  /** Before a date that is then read whole. */
  private static final Set<String> ABOUT = Set.of("early", "mid", "late");

  private final List<AskedPart> parts;
  private final LocalDate today;

  TimeReader(List<AskedPart> parts, LocalDate today) {
    this.parts = parts;
    this.today = today;
  }

  /**
   * The time that begins with a part.
   *
   * @param led by a preposition that times have, so that a word of two meanings is one
   */
  Optional<AskedTime> at(int index, boolean led) {
    int start = text(index).equals("the") ? index + 1 : index;
    if (ABOUT.contains(text(start))) {
      return dated(start + 1, true);
    }
    int whole = afterPart(start);
    return whole > start
        ? whole(whole)
        : counted(start, led).or(() -> ago(start)).or(() -> dated(start, led));
  }

  /** The index after {@code last week of} or {@code end of the}. */
  private int afterPart(int start) {
    int part = ORDER.contains(text(start)) ? start + 1 : start;
    if (!PARTS.contains(text(part)) || !text(part + 1).equals("of")) {
      return start;
    }
    return text(part + 2).equals("the") ? part + 3 : part + 2;
  }

  private Optional<AskedTime> whole(int start) {
    return UNITS.contains(text(start))
        ? Optional.of(AskedTime.relative("this " + text(start), true, start + 1))
        : dated(start, true).map(date -> isWeek(start) ? weekOf(date) : date);
  }

  private boolean isWeek(int start) {
    return text(start - 2).equals("week") || text(start - 3).equals("week");
  }

  /** The week of a day; of a month or year, which week is meant is not asked. */
  private AskedTime weekOf(AskedTime time) {
    return time.date()
        .filter(date -> date.day() > 0)
        .flatMap(date -> date.latest(today))
        .map(date -> AskedTime.gone(week(date.first()), Relation.AT, time.end()))
        .orElse(time);
  }

  /** Counted from today. */
  private Optional<AskedTime> counted(int start, boolean led) {
    String first = text(start);
    String second = text(start + 1);
    if (NEAR.contains(first)) {
      return Optional.of(AskedTime.relative(first, !first.equals("yesterday"), start + 1));
    }
    int weekday = TimeWords.weekday(first);
    if (weekday > 0 && led) {
      return Optional.of(weekday(DayOfWeek.of(weekday), false, start + 1));
    }
    String which = WHICH.get(first);
    if (UNITS.contains(second) && !text(start + 2).equals("of")) {
      if (which != null) {
        return Optional.of(
            AskedTime.relative(which + " " + second, !which.equals("last"), start + 2));
      }
      if (first.equals("past")) {
        return Optional.of(gone(PAST.getOrDefault(second, ""), start + 2));
      }
    }
    if (TimeWords.weekday(second) > 0 && which != null && !which.equals("next")) {
      DayOfWeek day = DayOfWeek.of(TimeWords.weekday(second));
      return Optional.of(weekday(day, which.equals("last"), start + 2));
    }
    if (which != null && !which.equals("next") && led(start + 1, !which.equals("this"))) {
      return dated(start + 1, true);
    }
    return several(start);
  }

  private boolean led(int month, boolean sure) {
    return TimeWords.month(text(month)) > 0
        && (sure || !TimeWords.HARDLY_MONTHS.contains(text(month)) || isCapital(month));
  }

  private AskedTime weekday(DayOfWeek day, boolean before, int end) {
    LocalDate past =
        today.with(
            before ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    LocalDate ahead = today.with(TemporalAdjusters.nextOrSame(day));
    return AskedTime.weekday(past, ahead, !before, end);
  }

  /** {@code last 7 days}, {@code past two weeks}, {@code next ten days}. */
  private Optional<AskedTime> several(int start) {
    int number = TimeWords.number(text(start + 1));
    String unit = singular(text(start + 2));
    boolean next = text(start).equals("next");
    boolean counts = next || text(start).equals("last") || text(start).equals("past");
    if (number == 0 || !counts) {
      return Optional.empty();
    }
    String time =
        switch (unit) {
          case "day" -> number + "d";
          case "week" -> number * 7 + "d";
          case "month" -> number + "m";
          case "quarter" -> number * 3 + "m";
          case "year" -> number + "y";
          default -> "";
        };
    boolean days = time.endsWith("d");
    if (time.isEmpty() || (next && !days)) {
      return Optional.empty();
    }
    return Optional.of(next ? AskedTime.coming(time, start + 3) : gone(time, start + 3));
  }

  /** "{@code 7d} is the last seven days"; of months and years, {@code newer:} is. */
  private static AskedTime gone(String time, int end) {
    return AskedTime.gone(time, time.endsWith("d") ? Relation.AT : Relation.WITHIN, end);
  }

  /** The day, week, month or year that lies so far back. */
  private Optional<AskedTime> ago(int start) {
    int number = text(start).equals("a") ? 1 : TimeWords.number(text(start));
    if (number == 0 || !text(start + 2).equals("ago")) {
      return Optional.empty();
    }
    String value =
        switch (singular(text(start + 1))) {
          case "day" -> today.minusDays(number).toString();
          case "week" -> week(today.minusWeeks(number));
          case "month" -> YearMonth.from(today).minusMonths(number).toString();
          case "year" -> String.valueOf(today.getYear() - number);
          default -> "";
        };
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(AskedTime.gone(value, Relation.AT, start + 3));
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String singular(String unit) {
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** A date of the calendar. */
  private Optional<AskedTime> dated(int start, boolean led) {
    String first = text(start);
    Optional<CalendarDate> written = CalendarDate.iso(first);
    if (written.isPresent()) {
      return AskedTime.of(written.get(), today, start + 1);
    }
    if (CalendarDate.quarter(first, 0).isPresent()) {
      int end = withYear(start + 1);
      return led || end > start + 1
          ? with(CalendarDate.quarter(first, 0).get(), start + 1)
          : Optional.empty();
    }
    if (TimeWords.year(first) > 0) {
      return led
          ? AskedTime.of(new CalendarDate(TimeWords.year(first), 0, 0, 0), today, start + 1)
          : Optional.empty();
    }
    return dayAndMonth(start, led).or(() -> monthAndDay(start, led));
  }

  private Optional<AskedTime> dayAndMonth(int start, boolean led) {
    int month = text(start + 1).equals("of") ? start + 2 : start + 1;
    int day = TimeWords.day(text(start));
    boolean read = day > 0 && TimeWords.month(text(month)) > 0 && isSure(month, month + 1, led);
    return read
        ? with(new CalendarDate(0, 0, TimeWords.month(text(month)), day), month + 1)
        : Optional.empty();
  }

  private Optional<AskedTime> monthAndDay(int start, boolean led) {
    int month = TimeWords.month(text(start));
    if (month == 0) {
      return Optional.empty();
    }
    int day = TimeWords.day(text(start + 1));
    if (day > 0) {
      return isSure(start, start + 2, led)
          ? with(new CalendarDate(0, 0, month, day), start + 2)
          : Optional.empty();
    }
    boolean alone = TimeWords.SURELY_MONTHS.contains(text(start));
    boolean read = led || alone || withYear(start + 1) > start + 1;
    return read ? with(new CalendarDate(0, 0, month, 0), start + 1) : Optional.empty();
  }

  /** Whether a month with a day is one: {@code may 20 trucks} is none. */
  private boolean isSure(int month, int end, boolean led) {
    return led
        || !TimeWords.HARDLY_MONTHS.contains(text(month))
        || isCapital(month)
        || withYear(end) > end;
  }

  private Optional<AskedTime> with(CalendarDate date, int end) {
    int after = withYear(end);
    return after > end
        ? AskedTime.of(date.in(TimeWords.year(text(after - 1))), today, after)
        : AskedTime.of(date, today, end);
  }

  /** The index after a year that follows. */
  private int withYear(int index) {
    int year = text(index).equals("of") ? index + 1 : index;
    return TimeWords.year(text(year)) > 0 ? year + 1 : index;
  }

  private boolean isCapital(int index) {
    return index < parts.size()
        && parts.get(index) instanceof AskedPart.Word word
        && word.capital();
  }

  /** A word as it is compared; empty where there is none. */
  private String text(int index) {
    return index >= 0 && index < parts.size() && parts.get(index) instanceof AskedPart.Word word
        ? word.text()
        : "";
  }
}
