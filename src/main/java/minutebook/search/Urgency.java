package minutebook.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import minutebook.note.Priority;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a task is on a day, as the Obsidian Tasks plugin counts it: a sum of what its dates
 * and its priority give.
 *
 * <pre>
 * due        12.0 a week ago or longer, 8.8 today, 2.4 in two weeks or later, evenly between
 * scheduled   5.0 today or before
 * start      -3.0 after today
 * priority    9.0 highest, 6.0 high, 3.9 medium, 1.95 none, 0 low, -1.8 lowest
 * </pre>
 */
public final class Urgency {
  private static final double DUE = 12;
  private static final double LEAST_OF_DUE = 0.2;
  private static final long LONGEST_OVERDUE = 7;
  private static final long LATEST_DUE = -14;
  private static final double SCHEDULED = 5;
  private static final double NOT_STARTED = -3;

  private Urgency() {}

  public static double on(
      LocalDate today,
      Priority priority,
      @Nullable LocalDate due,
      @Nullable LocalDate scheduled,
      @Nullable LocalDate start) {
    return (due == null ? 0 : due(ChronoUnit.DAYS.between(due, today)))
        + (scheduled == null || scheduled.isAfter(today) ? 0 : SCHEDULED)
        + (start != null && start.isAfter(today) ? NOT_STARTED : 0)
        + priority(priority);
  }

  private static double due(long daysOverdue) {
    long days = Math.clamp(daysOverdue, LATEST_DUE, LONGEST_OVERDUE);
    double part = (double) (days - LATEST_DUE) / (LONGEST_OVERDUE - LATEST_DUE);
    return DUE * (LEAST_OF_DUE + (1 - LEAST_OF_DUE) * part);
  }

  private static double priority(Priority priority) {
    return switch (priority) {
      case HIGHEST -> 9;
      case HIGH -> 6;
      case MEDIUM -> 3.9;
      case NONE -> 1.95;
      case LOW -> 0;
      case LOWEST -> -1.8;
    };
  }
}
