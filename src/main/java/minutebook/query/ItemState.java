package minutebook.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The values of {@code is:}: states of a task, kinds of sections, shapes of notes. */
public enum ItemState {
  OPEN("open"),
  OVERDUE("overdue"),
  STALE("stale"),
  DONE("done"),
  CANCELLED("cancelled"),
  IN_PROGRESS("in progress"),
  ON_HOLD("on hold"),
  BLOCKED("blocked"),
  /** An open task depends on it. */
  BLOCKING("blocking others"),
  REPEATED("repeated in several notes"),
  /** An earlier note says the same. */
  CARRIED("carried over from an earlier note"),
  /** A later note has the same task, done or cancelled. */
  SETTLED("settled in a later note"),
  RECURRING("recurring"),
  SUB_ITEM("below other list items"),
  TASK("tasks"),
  DECISION("decisions"),
  SUMMARY("summaries"),
  FACT("facts"),
  TOPIC("topics"),
  CONTEXT("context"),
  CONTACT("contacts"),
  OPPORTUNITY("opportunities"),
  BLOCKER("blockers"),
  RELATED("related"),
  OTHER("in other sections"),
  MEETING("in meetings"),
  PERSON_PAGE("on person pages"),
  CUSTOMER_PAGE("on customer pages"),
  SOURCE("in sources");

  private final String plural;

  ItemState(String plural) {
    this.plural = plural;
  }

  /** The name in queries, with {@code -} between words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state of this name, in any case; a blank may stand for {@code -}. */
  public static Optional<ItemState> named(String name) {
    String id = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }

  /** All names, for messages. */
  static String names() {
    return English.list(Arrays.stream(values()).map(ItemState::id).toList(), "or");
  }

  /** Whether it is a status of a task, or what several have in common. */
  boolean isOfStatus() {
    return switch (this) {
      case OPEN, OVERDUE, STALE, DONE, CANCELLED, IN_PROGRESS, ON_HOLD, SETTLED -> true;
      case BLOCKED, BLOCKING, REPEATED, CARRIED, RECURRING, SUB_ITEM -> false;
      case TASK, DECISION, SUMMARY, FACT, TOPIC, CONTEXT, CONTACT -> false;
      case OPPORTUNITY, BLOCKER, RELATED, OTHER -> false;
      case MEETING, PERSON_PAGE, CUSTOMER_PAGE, SOURCE -> false;
    };
  }

  /** For explanations: items that are … */
  String plural() {
    return plural;
  }
}
