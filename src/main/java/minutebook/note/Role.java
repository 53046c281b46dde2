package minutebook.note;

import java.util.Locale;

/** What a person has to do with an item. */
public enum Role {
  /** Took part in the note's meeting. */
  PARTICIPANT,
  /** Owns the task. */
  ASSIGNEE,
  /** Is named in the text. */
  MENTIONED,
  /** The note is the person's page. */
  SUBJECT;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
