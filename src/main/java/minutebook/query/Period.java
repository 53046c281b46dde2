package minutebook.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;

/** The periods a calendar is divided into. */
enum Period {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  QUARTER(IsoFields.QUARTER_YEARS),
  YEAR(ChronoUnit.YEARS);

  private final TemporalUnit unit;

  Period(TemporalUnit unit) {
    this.unit = unit;
  }

  /** So many periods later. */
  LocalDate after(LocalDate date, int count) {
    return date.plus(count, unit);
  }

  /** The first day of the one that today is in. */
  LocalDate current(Calendar calendar) {
    LocalDate today = calendar.today();
    return switch (this) {
      case DAY -> today;
      case WEEK -> today.with(TemporalAdjusters.previousOrSame(calendar.firstDayOfWeek()));
      case MONTH -> today.withDayOfMonth(1);
      case QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> today.withDayOfYear(1);
    };
  }
}
