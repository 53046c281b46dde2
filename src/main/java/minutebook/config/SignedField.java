package minutebook.config;

import java.util.Locale;

/** The fields of a task that begin with a sign and are neither its priority nor a date. */
public enum SignedField {
  RECURRENCE,
  ON_COMPLETION,
  ID,
  DEPENDS_ON;

  /** The name in the configuration: {@code on-completion}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
