package minutebook.note;

import java.util.Locale;

/** The dates a task can carry. */
public enum TaskDate {
  DUE,
  SCHEDULED,
  START,
  CREATED,
  DONE,
  CANCELLED;

  /** The name in the configuration and in answers: {@code due}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
