package minutebook.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.note.StatusType;
import minutebook.note.TaskDate;
import minutebook.query.DayRange;
import minutebook.query.ItemState;
import org.jspecify.annotations.Nullable;

/** What {@code is:} and {@code status:} ask for. */
final class StateCriteria {
  static final Criterion IS_OPEN = new Criterion.HasKeyword(Fields.STATE, "open");
  static final Criterion IS_CLOSED = new Criterion.HasKeyword(Fields.STATE, "closed");
  static final Criterion IS_TASK = new Criterion.Or(List.of(IS_OPEN, IS_CLOSED));

  private StateCriteria() {}

  /**
   * The condition of a state.
   *
   * @param due days it means; null but for overdue and stale
   */
  static Criterion of(ItemState state, @Nullable DayRange due) {
    return switch (state) {
      case OPEN -> IS_OPEN;
      case OVERDUE, STALE -> openAndDue(due);
      case TASK -> IS_TASK;
      case DONE, CANCELLED, IN_PROGRESS, ON_HOLD ->
          new Criterion.HasKeyword(Fields.STATE, state.id());
      case BLOCKED -> new Criterion.And(List.of(IS_OPEN, new Criterion.Blocked()));
      case BLOCKING -> new Criterion.And(List.of(IS_OPEN, new Criterion.Blocking()));
      case SUB_ITEM -> new Criterion.HasKeyword(Fields.HAS, Fields.HAS_PARENT);
      case REPEATED -> new Criterion.Repeated();
      case CARRIED -> new Criterion.Carried();
      case SETTLED -> new Criterion.Settled();
      case RECURRING -> new Criterion.HasKeyword(Fields.HAS, Fields.HAS_RECURRENCE);
      case DECISION, SUMMARY, FACT, TOPIC, CONTEXT, CONTACT, OPPORTUNITY, BLOCKER, RELATED, OTHER ->
          new Criterion.HasValue(Dimension.SECTION, state.id());
      case MEETING, PERSON_PAGE, CUSTOMER_PAGE, SOURCE ->
          new Criterion.HasKeyword(Fields.SHAPE, state.id());
    };
  }

  static Criterion openAndDue(@Nullable DayRange days) {
    return new Criterion.And(List.of(IS_OPEN, Criteria.days(Fields.of(TaskDate.DUE), days)));
  }

  /** A type has every status of it; a name is one of them. */
  static Criterion status(String value) {
    Criterion named = new Criterion.HasValue(Dimension.STATUS, value);
    return type(value)
        .<Criterion>map(
            type ->
                new Criterion.Or(List.of(new Criterion.HasKeyword(Fields.STATE, type.id()), named)))
        .orElse(named);
  }

  private static Optional<StatusType> type(String value) {
    String id = Folded.of(value);
    return Arrays.stream(StatusType.values()).filter(type -> type.id().equals(id)).findFirst();
  }
}
