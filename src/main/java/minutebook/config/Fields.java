package minutebook.config;

import minutebook.note.TaskDate;

/** Names of the fields that documents have and queries ask for. */
public final class Fields {
  private Fields() {}

  /** An item's own text, as words. */
  public static final String TEXT = "text";

  /**
   * The headings above an item and what it says beside its text, such as where its links lead, as
   * words; a title has the aliases and the other properties of its note beside it.
   */
  public static final String HEADING = "heading";

  /** The title of an item's note, as words; not on the title itself. */
  public static final String TITLE = "title";

  /** Names of the people an item mentions or assigns, as words. */
  public static final String PEOPLE = "people";

  /** An item's own text as written, for phrases: words unstemmed, with their positions. */
  public static final String EXACT = "exact";

  /** What {@link #HEADING} and {@link #PEOPLE} hold, as written, for phrases. */
  public static final String CONTEXT_EXACT = "context_exact";

  /** Note: title, aliases and participants with their aliases, as words. */
  public static final String NOTE_WORDS = "note";

  /** Note: the same as written, for phrases. */
  public static final String NOTE_EXACT = "note_exact";

  /** Note: its title as written, for phrases that its items share. */
  public static final String TITLE_EXACT = "title_exact";

  public static final String PARTICIPANT = "participant";
  public static final String ASSIGNEE = "assignee";
  public static final String MENTIONED = "mentioned";

  /** Each heading above an item, folded. */
  public static final String UNDER = "under";

  public static final String SHAPE = "shape";

  /** Folded path of the note and of every folder above it, these with {@code /} at the end. */
  public static final String FOLDER = "folder";

  /** {@code open} or {@code closed}, and the type of the status; tasks only. */
  public static final String STATE = "state";

  /**
   * What an item or note has: {@link #PROBLEM}, {@link #DIAGNOSTIC}, {@link #HAS_ASSIGNEE}, {@link
   * #HAS_RECURRENCE}, {@link #HAS_TASK_ID}, {@link #HAS_DEPENDS_ON}, {@link #HAS_PARENT}, {@link
   * #HAS_LINK}, the id of a task's date, or {@link #hasInvalid}.
   */
  public static final String HAS = "has";

  /** A value of {@link #HAS}: something in its lines could not be understood. */
  public static final String PROBLEM = "problem";

  /** A value of {@link #HAS}: a note has a diagnostic, of whatever severity. */
  public static final String DIAGNOSTIC = "diagnostic";

  /** A value of {@link #HAS}: the task is somebody's. */
  public static final String HAS_ASSIGNEE = "assignee";

  /** A value of {@link #HAS}: the task comes again. */
  public static final String HAS_RECURRENCE = "recurrence";

  /** A value of {@link #HAS}: the task can be named by others. */
  public static final String HAS_TASK_ID = "task-id";

  /** A value of {@link #HAS}: the task names others that come before it. */
  public static final String HAS_DEPENDS_ON = "depends-on";

  /** A value of {@link #HAS}: it stands below another list item. */
  public static final String HAS_PARENT = "parent";

  /** A value of {@link #HAS}: a link to a note, or to a file of the vault. */
  public static final String HAS_LINK = "link";

  /** Each name a link of an item leads by; see {@link #LINK_NAME}. */
  public static final String LINK = "link";

  /** How often a task comes again, as written, folded. */
  public static final String RECURRENCE = "recurrence";

  /** By which other tasks name a task. */
  public static final String TASK_ID = "task_id";

  /** Ids of the tasks that come before a task. */
  public static final String DEPENDS_ON = "depends_on";

  /** Keys of the properties of a note, or of the fields and columns of an item. */
  public static final String PROPERTY = "property";

  /** The same with their values; see {@link PropertyTerm}. */
  public static final String PROPERTY_VALUE = "property_value";

  /** Note: its title, folded. */
  public static final String NOTE_TITLE = "note_title";

  /** Note: the name of its file, folded, with its ending. */
  public static final String FILE_NAME = "file_name";

  /** Note: what it and its file are called, folded: title, aliases, file without its ending. */
  public static final String NOTE_NAME = "note_name";

  /** Note: whom or what it is about; the person, or title and aliases of a customer page. */
  public static final String SUBJECT = "subject";

  /** Note: each name by which a link leads to it. */
  public static final String LINK_NAME = "link_name";

  /** Note: each name by which it names a note it was made from. */
  public static final String SOURCE_NAME = "source_name";

  /** The same for items that say the same; not on titles. */
  public static final String REPEAT = "repeat";

  /** The same for tasks that say the same, whatever has become of them and when they are due. */
  public static final String SAME_TASK = "same_task";

  /** The day an item counts for: its own date, else its note's. */
  public static final String DAY = "day";

  /** A value of {@link #HAS}: a date of the task is written and is no day. */
  public static String hasInvalid(TaskDate date) {
    return "invalid-" + date.id();
  }

  /** A date of a task. */
  public static String of(TaskDate date) {
    return "task_" + date.id();
  }
}
