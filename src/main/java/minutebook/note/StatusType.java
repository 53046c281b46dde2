package minutebook.note;

/** What a task's status means, as in the Obsidian Tasks plugin. */
public enum StatusType {
  NOT_STARTED("todo", true),
  IN_PROGRESS("in-progress", true),
  ON_HOLD("on-hold", true),
  DONE("done", false),
  CANCELLED("cancelled", false),
  NON_TASK("non-task", false);

  private final String id;
  private final boolean open;

  StatusType(String id, boolean open) {
    this.id = id;
    this.open = open;
  }

  /** The name in the configuration. */
  public String id() {
    return id;
  }

  /** Whether something remains to be done. */
  public boolean open() {
    return open;
  }
}
