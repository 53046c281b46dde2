package minutebook.search;

import java.util.Arrays;
import java.util.List;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.note.Priority;
import minutebook.note.SectionKind;
import minutebook.note.TaskDate;
import minutebook.query.Presence;

/** What {@code has:} and {@code no:} ask for. */
final class PresenceCriteria {
  private PresenceCriteria() {}

  static Criterion has(String value) {
    return Presence.named(value)
        .map(PresenceCriteria::of)
        .orElseGet(() -> PropertyCriteria.ofKey(value));
  }

  /** What only tasks have is missed in tasks only. */
  static Criterion no(String value) {
    Criterion lacks = new Criterion.Lacks(has(value));
    return Presence.named(value).filter(Presence::ofTask).isPresent()
        ? new Criterion.And(List.of(StateCriteria.IS_TASK, lacks))
        : lacks;
  }

  /** A task without a date. */
  static Criterion no(TaskDate date) {
    return new Criterion.And(List.of(StateCriteria.IS_TASK, new Criterion.Lacks(has(date))));
  }

  private static Criterion of(Presence presence) {
    return switch (presence) {
      case TASK -> StateCriteria.IS_TASK;
      case DECISION -> new Criterion.HasValue(Dimension.SECTION, SectionKind.DECISION.id());
      case DUE -> has(TaskDate.DUE);
      case SCHEDULED -> has(TaskDate.SCHEDULED);
      case START -> has(TaskDate.START);
      case ASSIGNEE -> new Criterion.HasKeyword(Fields.HAS, Fields.HAS_ASSIGNEE);
      case PRIORITY -> anyPriority();
      case RECURRENCE -> new Criterion.HasKeyword(Fields.HAS, Fields.HAS_RECURRENCE);
      case TASK_ID -> new Criterion.HasKeyword(Fields.HAS, Fields.HAS_TASK_ID);
      case DEPENDS_ON -> new Criterion.HasKeyword(Fields.HAS, Fields.HAS_DEPENDS_ON);
      case TAG -> new Criterion.HasAny(Dimension.TAG);
      case DATE -> new Criterion.InDays(Fields.DAY, null, null);
      case PERSON -> new Criterion.HasAny(Dimension.PERSON);
      case LINK -> new Criterion.HasKeyword(Fields.HAS, Fields.HAS_LINK);
      case PROBLEM -> new Criterion.HasKeyword(Fields.HAS, Fields.PROBLEM);
    };
  }

  private static Criterion has(TaskDate date) {
    return new Criterion.HasKeyword(Fields.HAS, date.id());
  }

  private static Criterion anyPriority() {
    return new Criterion.Or(
        Arrays.stream(Priority.values())
            .filter(priority -> priority != Priority.NONE)
            .<Criterion>map(one -> new Criterion.HasValue(Dimension.PRIORITY, one.id()))
            .toList());
  }
}
