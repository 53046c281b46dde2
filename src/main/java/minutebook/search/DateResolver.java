package minutebook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.Calendar;
import minutebook.query.DateExpression;
import minutebook.query.DayRange;
import minutebook.query.ItemState;
import minutebook.query.QualifierValue;
import minutebook.query.QueryWarning;
import minutebook.query.TaskDateWord;
import minutebook.query.Towards;

/** Finds out what days a value means today. */
final class DateResolver {
  private final Calendar calendar;
  private final int staleAfter;
  private final List<QueryWarning> warnings = new ArrayList<>();

  /**
   * For one day.
   *
   * @param staleAfter days after which an overdue task is stale
   */
  DateResolver(Calendar calendar, int staleAfter) {
    this.calendar = calendar;
    this.staleAfter = staleAfter;
  }

  List<QueryWarning> warnings() {
    return warnings;
  }

  /** The value with its days, if it has any. */
  QualifierValue resolve(
      QualifierValue value, Optional<DateExpression> expression, Towards towards) {
    if (expression.isEmpty()) {
      return value;
    }
    Optional<DayRange> days = expression.get().days(calendar, towards);
    if (days.isEmpty()) {
      warnings.add(
          new QueryWarning(
              "'%s' ends before it begins today, so it finds nothing; write the earlier date first"
                  .formatted(value.text()),
              value.span().start(),
              value.span().end()));
    }
    return days.map(value::meaning).orElse(value);
  }

  /** A value of {@code due:}. */
  QualifierValue due(QualifierValue value) {
    return TaskDateWord.named(value.text())
        .map(word -> due(value, word))
        .orElseGet(() -> resolve(value, DateExpression.parse(value.text()), Towards.FUTURE));
  }

  private QualifierValue due(QualifierValue value, TaskDateWord word) {
    return switch (word) {
      case OVERDUE -> value.meaning(overdueFor(1));
      case STALE -> value.meaning(overdueFor(staleAfter + 1));
      case NONE, INVALID -> value;
    };
  }

  /** A value of {@code is:}. */
  QualifierValue state(QualifierValue value) {
    return ItemState.named(value.text())
        .flatMap(state -> TaskDateWord.named(state.name()))
        .map(word -> due(value, word))
        .orElse(value);
  }

  private DayRange overdueFor(int days) {
    LocalDate last = calendar.today().minusDays(days);
    return new DayRange(null, last);
  }
}
