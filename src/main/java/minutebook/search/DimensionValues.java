package minutebook.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.Dimension.Form;
import minutebook.config.Fields;
import minutebook.note.TaskDate;
import minutebook.query.Calendar;
import minutebook.query.DateExpression;
import minutebook.query.PartialDate;
import minutebook.query.Towards;

/** What values of dimensions mean on one day. */
final class DimensionValues {
  private final Calendar calendar;
  private final int staleAfter;

  /**
   * On the calendar's day.
   *
   * @param staleAfter days after which an overdue task is stale
   */
  DimensionValues(Calendar calendar, int staleAfter) {
    this.calendar = calendar;
    this.staleAfter = staleAfter;
  }

  Choice choice(Dimension dimension, String value) {
    return new Choice(value, meaning(dimension, value));
  }

  private Criterion meaning(Dimension dimension, String value) {
    if (dimension.form() != Form.RELATIVE) {
      return new Criterion.HasValue(dimension, value);
    }
    LocalDate today = calendar.today();
    return DueBucket.named(value)
        .map(bucket -> bucket.on(today, staleAfter))
        .or(() -> date(value).map(this::due))
        .orElse(new Criterion.None());
  }

  private Criterion due(DateExpression date) {
    return Criteria.days(Fields.of(TaskDate.DUE), date.days(calendar, Towards.FUTURE).orElse(null));
  }

  /** A year, a month or a day. */
  private static Optional<DateExpression> date(String value) {
    return DateExpression.isPlain(value)
        ? DateExpression.since(value).flatMap(unused -> DateExpression.parse(value))
        : Optional.empty();
  }

  /** The request with the values that are those of the day. */
  FacetRequest counted(FacetRequest request) {
    return request.dimension().form() == Form.RELATIVE
        ? new FacetRequest(request.dimension(), request.size(), buckets(request.dimension()))
        : request;
  }

  private List<Choice> buckets(Dimension dimension) {
    return Arrays.stream(DueBucket.values()).map(bucket -> choice(dimension, bucket.id())).toList();
  }

  /** Why nothing can ever have the value. */
  static Optional<String> problem(Dimension dimension, String value) {
    return switch (dimension.form()) {
      case RELATIVE ->
          DueBucket.named(value).isPresent() || date(value).isPresent()
              ? Optional.empty()
              : Optional.of(
                  "'%s' is no value of %s; write a date such as 2025-11, or one of %s"
                      .formatted(value, dimension.id(), DueBucket.ids()));
      case DATES ->
          isDate(value)
              ? Optional.empty()
              : Optional.of(
                  "'%s' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31"
                      .formatted(value));
      case FLAT, NESTED, WRITTEN ->
          dimension.path(value).contains("")
              ? Optional.of("'%s' is no value of %s".formatted(value, dimension.id()))
              : Optional.empty();
    };
  }

  /** A year, month or day as the facets of dates have it, which is what its days begin with. */
  private static boolean isDate(String value) {
    return PartialDate.parse(value)
        .filter(date -> date.first().toString().startsWith(value))
        .isPresent();
  }
}
