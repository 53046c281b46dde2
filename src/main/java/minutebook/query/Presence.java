package minutebook.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code has:} and {@code no:} ask for by a name of their own; others are properties. */
public enum Presence {
  TASK("tasks", false),
  DECISION("decisions", false),
  DUE("due dates", true),
  SCHEDULED("scheduled dates", true),
  START("start dates", true),
  ASSIGNEE("assignees", true),
  PRIORITY("priorities", true),
  RECURRENCE("recurrences", true),
  TASK_ID("ids of a task", true),
  DEPENDS_ON("tasks they depend on", true),
  TAG("tags", false),
  DATE("dates", false),
  PERSON("people", false),
  LINK("links", false),
  PROBLEM("problems", false);

  private final String plural;
  private final boolean ofTask;

  Presence(String plural, boolean ofTask) {
    this.plural = plural;
    this.ofTask = ofTask;
  }

  /** The name in queries, with {@code -} between words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is asked for by this name, in any case. */
  public static Optional<Presence> named(String name) {
    String id = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(presence -> presence.id().equals(id)).findFirst();
  }

  /** What any value of a qualifier is: {@code person:*} is {@code has:person}. */
  static Optional<Presence> ofAny(Qualifier qualifier) {
    return switch (qualifier) {
      case PERSON -> Optional.of(PERSON);
      case ASSIGNEE -> Optional.of(ASSIGNEE);
      case TAG -> Optional.of(TAG);
      case PRIORITY -> Optional.of(PRIORITY);
      case DATE -> Optional.of(DATE);
      case DUE -> Optional.of(DUE);
      case SCHEDULED -> Optional.of(SCHEDULED);
      case START -> Optional.of(START);
      case Qualifier other -> Optional.empty();
    };
  }

  /** Whether only tasks have it, so that what lacks it is a task too. */
  public boolean ofTask() {
    return ofTask;
  }

  /** All names. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Presence::id).toList();
  }

  /** For messages. */
  static String names() {
    return String.join(", ", ids());
  }

  /** For explanations: items that have … */
  String plural() {
    return plural;
  }
}
