package minutebook.search;

import java.util.Optional;
import minutebook.search.AskedPart.Time;

/** Values and conditions as the query language writes them. */
final class ReadingText {
  private ReadingText() {}

  /** A value, in quotation marks unless it is one plain word. */
  static String value(String text) {
    boolean plain =
        !text.isEmpty()
            && text.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-@.,'".indexOf(c) >= 0)
            && text.indexOf(',') < 0;
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A value of dates, which has quotation marks where it has blanks. */
  private static String time(String value) {
    return value.indexOf(' ') < 0 ? value : quoted(value);
  }

  /**
   * When something was said; empty when the language has no value for it. What happens by a time
   * may be yet to come.
   */
  static Optional<String> date(Time time) {
    String qualifier =
        switch (time.relation()) {
          case AT -> "date:";
          case SINCE -> "since:";
          case BEFORE -> "before:";
          case AFTER -> "after:";
          case UNTIL, BY -> "until:";
          case WITHIN -> "newer:";
        };
    String value = time.relation() == Time.Relation.BY ? time.ahead() : time.past();
    return value.isEmpty() ? Optional.empty() : Optional.of(qualifier + time(value));
  }

  /** When a task is due; empty when the language has no value for it. */
  static Optional<String> due(Time time) {
    String comparison =
        switch (time.relation()) {
          case AT, WITHIN -> "";
          case SINCE -> ">=";
          case BEFORE -> "<";
          case AFTER -> ">";
          case UNTIL, BY -> "<=";
        };
    boolean within = time.relation() == Time.Relation.BY || time.relation() == Time.Relation.UNTIL;
    boolean written = comparison.isEmpty() || time.comparable() || within;
    String value = time.comparable() ? comparison + time.ahead() : time(time.ahead());
    return written && !time.ahead().isEmpty() ? Optional.of("due:" + value) : Optional.empty();
  }
}
