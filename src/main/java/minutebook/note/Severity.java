package minutebook.note;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
  /** Something of the note may not be found as meant. */
  PROBLEM,
  /** Worth knowing; nothing is lost. */
  NOTICE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
