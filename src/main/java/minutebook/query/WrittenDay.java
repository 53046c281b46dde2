package minutebook.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/**
 * The day a value of a property says.
 *
 * <pre>
 * 2025-11-06                   that day
 * 2025-11-06T09:30             that day
 * 2025-11-07T01:00+05:00       the day it was then in the time zone
 * 2025-11-07 01:00:00.0 +0500  the same
 * </pre>
 */
final class WrittenDay {
  private static final int LENGTH = "2025-11-06".length();

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' '][XXX][XX][X]")
          .toFormatter();

  private WrittenDay() {}

  /** Empty for what is no day, or more than one. */
  static Optional<LocalDate> of(String value, ZoneId zone) {
    boolean time = value.length() > LENGTH && "Tt ".indexOf(value.charAt(LENGTH)) >= 0;
    return PartialDate.parse(time ? value.substring(0, LENGTH) : value)
        .filter(date -> date.first().equals(date.last()))
        .map(date -> time ? elsewhere(value, zone).orElse(date.first()) : date.first());
  }

  /** Empty when it does not say where. */
  private static Optional<LocalDate> elsewhere(String value, ZoneId zone) {
    try {
      return Optional.of(OffsetDateTime.parse(value, MOMENT).atZoneSameInstant(zone).toLocalDate());
    } catch (DateTimeException e) { // no offset
      return Optional.empty();
    }
  }
}
