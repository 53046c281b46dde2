package minutebook.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In which notes an item stands, whatever became of it in each.
 *
 * @param firstRaised day of the first of them that has one, or null
 * @param lastSeen day of the last of them that has one, or null
 * @param times how many notes there are
 */
public record History(@Nullable LocalDate firstRaised, @Nullable LocalDate lastSeen, int times) {}
