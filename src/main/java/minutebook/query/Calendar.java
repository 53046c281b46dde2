package minutebook.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What dates that are counted from today are resolved with.
 *
 * @param zone in which date-times with an offset become days
 */
public record Calendar(LocalDate today, DayOfWeek firstDayOfWeek, ZoneId zone) {}
