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

  /** {@code open} or {@code closed}; tasks only. */
  public static final String STATE = "state";

  /** What an item or note has: {@link #PROBLEM}, {@link #DIAGNOSTIC}. */
  public static final String HAS = "has";

  /** A value of {@link #HAS}: something in its lines could not be understood. */
  public static final String PROBLEM = "problem";

  /** A value of {@link #HAS}: a note has a diagnostic, of whatever severity. */
  public static final String DIAGNOSTIC = "diagnostic";

  /** Note: each name by which a link leads to it. */
  public static final String LINK_NAME = "link_name";

  /** Note: each name by which it names a note it was made from. */
  public static final String SOURCE_NAME = "source_name";

  /** The day an item counts for: its own date, else its note's. */
  public static final String DAY = "day";

  /** The name of each date that a task does not have; tasks only. */
  public static final String LACKS = "lacks";

  /** A date of a task. */
  public static String of(TaskDate date) {
    return "task_" + date.id();
  }
}
