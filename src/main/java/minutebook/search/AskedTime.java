package minutebook.search;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.search.AskedPart.Time;
import minutebook.search.AskedPart.Time.Relation;

/**
 * A time as read from the words of a question.
 *
 * @param date a date of the calendar; empty when the time is counted from today
 * @param past value of the language for what was said then; empty when there is none
 * @param ahead the same for what is due then
 * @param end index after its last word
 */
record AskedTime(
    Optional<CalendarDate> date,
    String past,
    String ahead,
    Relation relation,
    boolean comparable,
    boolean forward,
    int end) {

  /** A date of the calendar; empty when there is no such day. */
  static Optional<AskedTime> of(CalendarDate date, LocalDate today, int end) {
    return date.exists()
        ? date.latest(today).map(past -> dated(date, past, today, end))
        : Optional.empty();
  }

  private static AskedTime dated(CalendarDate date, CalendarDate past, LocalDate today, int end) {
    String ahead = date.nearest(today).orElse(past).text();
    return new AskedTime(Optional.of(date), past.text(), ahead, Relation.AT, true, false, end);
  }

  /** A day that both values name as the calendar does. */
  static AskedTime weekday(LocalDate past, LocalDate ahead, boolean forward, int end) {
    return new AskedTime(
        Optional.empty(), past.toString(), ahead.toString(), Relation.AT, true, forward, end);
  }

  /** A value that means another time every day, such as {@code last week}. */
  static AskedTime relative(String value, boolean forward, int end) {
    return new AskedTime(Optional.empty(), value, value, Relation.AT, false, forward, end);
  }

  /** A time that is only past. */
  static AskedTime gone(String value, Relation relation, int end) {
    return new AskedTime(Optional.empty(), value, "", relation, false, false, end);
  }

  /** A time that is only to come. */
  static AskedTime coming(String value, int end) {
    return new AskedTime(Optional.empty(), "", value, Relation.AT, false, true, end);
  }

  /**
   * This time as a part of the question.
   *
   * @param led the relation its preposition says
   * @param written whether the preposition says that something was written then
   */
  Time as(Relation led, boolean written) {
    Relation said = relation == Relation.AT ? led : relation;
    return new Time(said, past, ahead, comparable, forward && !written);
  }

  /**
   * From this time to another, or both; a year that only one of them names is the other's too.
   *
   * @param between what stands between the two values
   */
  Optional<AskedTime> joined(String between, AskedTime other, LocalDate today) {
    if (date.isEmpty() || other.date.isEmpty()) {
      return Optional.empty();
    }
    CalendarDate first = date.get();
    CalendarDate last = other.date.get();
    if (last.year() == 0) {
      last = first.year() > 0 ? following(last, first) : last.latest(today).orElse(last);
    }
    if (first.year() == 0) {
      first = preceding(first, last);
    }
    if (!first.exists() || !last.exists() || first.first().isAfter(last.first())) {
      return Optional.empty();
    }
    String value = first.text() + between + last.text();
    return Optional.of(
        new AskedTime(Optional.empty(), value, value, Relation.AT, false, false, other.end));
  }

  private static CalendarDate following(CalendarDate date, CalendarDate first) {
    CalendarDate same = date.in(first.year());
    return same.exists() && same.first().isBefore(first.first()) ? date.in(first.year() + 1) : same;
  }

  private static CalendarDate preceding(CalendarDate date, CalendarDate last) {
    CalendarDate same = date.in(last.year());
    return same.exists() && same.first().isAfter(last.first()) ? date.in(last.year() - 1) : same;
  }
}
