package minutebook.note;

/** What a task's status means, as in the Obsidian Tasks plugin. */
public enum StatusType {
  TODO,
  IN_PROGRESS,
  ON_HOLD,
  DONE,
  CANCELLED,
  NON_TASK;

  /** Whether something remains to be done. */
  public boolean open() {
    return switch (this) {
      case TODO, IN_PROGRESS, ON_HOLD -> true;
      case DONE, CANCELLED, NON_TASK -> false;
    };
  }
}
