package minutebook.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.config.Fields;
import minutebook.note.TaskDate;
import org.jspecify.annotations.Nullable;

/**
 * When an open task is due, seen from a day: each such task is in one of these, and no other task.
 *
 * <pre>
 * on 2025-12-03, with tasks stale after 60 days
 * stale  2025-10-03 | overdue  2025-12-02 | today  2025-12-03 | week  2025-12-09 | later
 * </pre>
 */
enum DueBucket {
  OVERDUE,
  TODAY,
  WEEK,
  LATER,
  NONE,
  STALE;

  private static final int DAYS_OF_WEEK = 7;

  /** The value in requests and answers. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DueBucket> named(String id) {
    return Arrays.stream(values()).filter(bucket -> bucket.id().equals(id)).findFirst();
  }

  /** All names, for messages. */
  static String ids() {
    return Arrays.stream(values()).map(DueBucket::id).collect(Collectors.joining(", "));
  }

  /**
   * What holds of its tasks.
   *
   * @param staleAfter days after which an overdue task is stale
   */
  Criterion on(LocalDate today, int staleAfter) {
    LocalDate stale = today.minusDays(staleAfter + 1L);
    return switch (this) {
      case OVERDUE -> due(stale.plusDays(1), today.minusDays(1));
      case TODAY -> due(today, today);
      case WEEK -> due(today.plusDays(1), today.plusDays(DAYS_OF_WEEK - 1L));
      case LATER -> due(today.plusDays(DAYS_OF_WEEK), null);
      case NONE -> open(PresenceCriteria.no(TaskDate.DUE));
      case STALE -> due(null, stale);
    };
  }

  private static Criterion due(@Nullable LocalDate from, @Nullable LocalDate to) {
    boolean noDay = from != null && to != null && from.isAfter(to);
    return noDay
        ? new Criterion.None()
        : open(new Criterion.InDays(Fields.of(TaskDate.DUE), from, to));
  }

  private static Criterion open(Criterion criterion) {
    return new Criterion.And(List.of(StateCriteria.IS_OPEN, criterion));
  }
}
