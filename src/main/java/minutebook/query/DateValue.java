package minutebook.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One date as typed: what it stands for, before it is known which day is today. */
sealed interface DateValue {

  /** The days it stands for. */
  PartialDate in(Calendar calendar, Towards towards);

  static Optional<DateValue> parse(String text) {
    return PartialDate.parse(text)
        .<DateValue>map(Fixed::new)
        .or(() -> Moment.parse(text))
        .or(() -> DateWords.parse(text));
  }

  /** Which of several: the one now is in, the one before it, or the one after it. */
  enum Which {
    LAST,
    THIS,
    NEXT
  }

  /** {@code 2025-11} */
  record Fixed(PartialDate days) implements DateValue {
    @Override
    public PartialDate in(Calendar calendar, Towards towards) {
      return days;
    }
  }

  /** {@code 2025-11-06T23:30-05:00}, which is another day elsewhere. */
  record Moment(OffsetDateTime time) implements DateValue {
    static Optional<DateValue> parse(String text) {
      try {
        OffsetDateTime time = OffsetDateTime.parse(text);
        return PartialDate.isYear(time.getYear())
            ? Optional.of(new Moment(time))
            : Optional.empty();
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    @Override
    public PartialDate in(Calendar calendar, Towards towards) {
      return PartialDate.of(time.atZoneSameInstant(calendar.zone()).toLocalDate());
    }
  }

  /** {@code today}, {@code last week} */
  record OfNow(Which which, Period period) implements DateValue {
    @Override
    public PartialDate in(Calendar calendar, Towards towards) {
      int offset = which.compareTo(Which.THIS);
      LocalDate first = period.after(period.current(calendar), offset);
      return new PartialDate(first, period.after(first, 1).minusDays(1));
    }
  }

  /** {@code 7d}: that long, up to today or from today, which is part of it. */
  record Length(int count, Period period) implements DateValue {
    @Override
    public PartialDate in(Calendar calendar, Towards towards) {
      LocalDate today = calendar.today();
      return switch (towards) {
        case PAST -> new PartialDate(period.after(today.plusDays(1), -count), today);
        case FUTURE -> new PartialDate(today, period.after(today, count).minusDays(1));
      };
    }
  }

  /** {@code monday}, {@code last monday} */
  record OnWeekday(@Nullable Which which, DayOfWeek day) implements DateValue {
    @Override
    public PartialDate in(Calendar calendar, Towards towards) {
      LocalDate today = calendar.today();
      LocalDate date =
          switch (which) {
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case THIS -> Period.WEEK.current(calendar).with(TemporalAdjusters.nextOrSame(day));
            case NEXT -> today.with(TemporalAdjusters.next(day));
            case null ->
                today.with(
                    towards == Towards.PAST
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.nextOrSame(day));
          };
      return PartialDate.of(date);
    }
  }

  /** {@code november}, {@code last november} */
  record InMonth(@Nullable Which which, Month month) implements DateValue {
    @Override
    public PartialDate in(Calendar calendar, Towards towards) {
      int years =
          switch (which) {
            case LAST -> before(calendar) ? 0 : -1;
            case THIS -> 0;
            case NEXT -> after(calendar) ? 0 : 1;
            case null -> {
              if (towards == Towards.PAST) {
                yield after(calendar) ? -1 : 0;
              }
              yield before(calendar) ? 1 : 0;
            }
          };
      return PartialDate.of(YearMonth.of(calendar.today().getYear() + years, month));
    }

    /** Whether it is over this year. */
    private boolean before(Calendar calendar) {
      return month.compareTo(calendar.today().getMonth()) < 0;
    }

    /** Whether it is still to come this year. */
    private boolean after(Calendar calendar) {
      return month.compareTo(calendar.today().getMonth()) > 0;
    }
  }
}
