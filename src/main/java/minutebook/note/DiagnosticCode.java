package minutebook.note;

import static minutebook.note.Severity.NOTICE;
import static minutebook.note.Severity.PROBLEM;

import java.util.Locale;

/** What can be wrong with a note; {@code docs/diagnostics.md} tells of each. */
public enum DiagnosticCode {
  NOT_UTF_8(PROBLEM),
  NUL_CHARACTER(NOTICE),
  FRONT_MATTER_UNREADABLE(PROBLEM),
  NO_FRONT_MATTER(NOTICE),
  FRONT_MATTER_OPEN(NOTICE),
  REPEATED_PROPERTY(NOTICE),
  INVALID_DATE(PROBLEM),
  MARKDOWN_UNREADABLE(PROBLEM),
  COMMENT_OPEN(PROBLEM),
  TRAILING_TEXT(NOTICE),
  FIELD_ON_LATER_LINE(NOTICE),
  FIELD_UNREAD(PROBLEM),
  REPEATED_FIELD(NOTICE),
  OWNER_UNKNOWN(NOTICE),
  TOO_MANY_PARTICIPANTS(PROBLEM),
  TOO_MANY_TAGS(PROBLEM),
  NOTE_TOO_LONG(PROBLEM),
  LINE_TOO_LONG(PROBLEM),
  BLOCK_TOO_LONG(PROBLEM),
  HEADING_TOO_LONG(PROBLEM),
  TOO_DEEP(PROBLEM),
  TOO_MANY_ITEMS(PROBLEM),
  REPAIRED_TEXT(NOTICE),
  NO_DATE(NOTICE),
  /** Of many notes together, so that it is worked out when asked for, and no note has it. */
  UNRESOLVED_LINK(NOTICE);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The name in answers and in the documentation: {@code not-utf-8}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return id();
  }
}
